// The reader: one document, its removed lines struck through, and beside the line that is looked at why it went or stayed.

const BATCH = 400; // lines made at a time
const FOLDED = { kept: 14, removed: 60 }; // so many sure lines of one label in a row are folded
const ENDS = 3; // of which so many stay at either end

const reader = { doc: null, lines: null, unfolded: false, items: [], made: 0, list: null, why: null };

async function unpack(number) {
  const script = byId(`lines-${number}`);
  if (!script) return null;
  const bytes = Uint8Array.from(atob(JSON.parse(script.textContent)), (char) => char.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  const { rows, ...rest } = await new Response(stream).json();
  const named = rows.map(([at, text, kept, score, words, votes, step]) => ({
    at, text, kept: kept === 1, score, words,
    votes: votes.map((vote) => rest.votes[vote]),
    step: step < 0 ? null : rest.steps[step],
  }));
  named.forEach((row, index) => {
    const before = named[index - 1];
    row.apart = Boolean(before) && row.at > before.at + before.text.split("\n").length; // blank lines between
    row.close = !row.step && Math.abs(row.score - rest.cut) <= run.close;
    row.overruled = Boolean(row.step) && row.score > rest.cut !== row.kept;
  });
  return { ...rest, rows: named };
}

/** Show a document. */
async function open(doc, { focus }) {
  reader.doc = doc;
  reader.unfolded = false;
  const lines = await unpack(doc.number);
  if (reader.doc !== doc) return; // another was asked for meanwhile
  reader.lines = lines;
  drawReader();
  if (focus) {
    const heading = byId("reader").querySelector("h3");
    heading.focus({ preventScroll: true });
    byId("reader").scrollTop = 0;
    byId("reader").scrollIntoView({ block: "start" });
  }
}

function drawReader() {
  const { doc, lines } = reader;
  reader.list = element("ol", { className: "lines", role: "listbox", "aria-label": `Lines of ${doc.name}` });
  reader.why = element("aside", { className: "why", id: "why", hidden: true, tabIndex: 0, "aria-label": "Why" });
  reader.made = 0;
  reader.items = lines ? folded(lines) : [];
  byId("reader").replaceChildren(
    headOf(doc, lines),
    lines?.rows.length
      ? element("div", { className: "text" }, reader.list, reader.why)
      : element("p", { className: "notice" }, without(doc, lines)),
  );
  make();
  listen();
}

/** What stands in the place of the lines where there are none. */
function without(doc, lines) {
  if (doc.failed) return "It could not be read, so there is nothing to show.";
  return lines ? "The document holds no text." : "The lines of this document were left out, to keep the page small.";
}

function headOf(doc, lines) {
  const at = matching.indexOf(doc);
  const step = (by, text) => {
    const other = at < 0 ? undefined : matching[at + by];
    const link = element("a", { className: "button" }, text);
    if (other) link.href = `#d${other.number}`;
    else link.setAttribute("aria-disabled", "true");
    return link;
  };
  const fold = element("button", { type: "button", "aria-pressed": reader.unfolded }, "Show all lines");
  fold.addEventListener("click", () => {
    reader.unfolded = !reader.unfolded;
    drawReader();
    byId("reader").querySelector("header button").focus();
  });
  const isFolded = lines && (reader.unfolded || reader.items.some((item) => item.rows));
  const said = lines?.rows.length
    ? `${doc.kind === "html" ? "Page" : "Plain text"}, profile ${lines.profile} (${lines.evidence}). To stay, a block must score above ${points(lines.cut)}.`
    : "";
  return element(
    "header",
    {},
    element("div", { className: "steps" }, element("a", { className: "button back", href: "#documents-heading" }, "All documents"), step(-1, "Previous"), step(1, "Next"), isFolded ? fold : null),
    element("h3", { tabIndex: -1 }, element("bdi", {}, doc.name)),
    doc.title ? element("p", { className: "title" }, element("bdi", {}, doc.title)) : null,
    doc.failed
      ? null
      : element("p", { className: "counts" }, balanceOf(doc), `${grouped(doc.kept)} of ${plural(doc.words, "word")} kept, ${grouped(doc.removed)} removed`),
    ...doc.warnings.map((warning) => element("p", { className: "warning" }, element("bdi", {}, warning))),
    doc.failed
      ? null
      : element(
          "p",
          { className: "in-doubt" },
          element("strong", {}, `Doubt ${percent(doc.doubt)}`),
          reasons(doc).length ? `: ${reasons(doc).join(", ")}` : ": every label is clear",
        ),
    said ? element("p", { className: "profile" }, said) : null,
    lines?.rows.length
      ? element(
          "p",
          { className: "legend" },
          element("del", {}, "struck through"),
          " removed ",
          element("span", { className: "edge" }),
          " close call, or a step against the score. Point at a line, or walk through them with ↑ and ↓, to see why.",
        )
      : null,
  );
}

/** The rows, with long stretches of lines that are sure of one label folded into one item each. */
function folded(lines) {
  const items = [];
  const { rows } = lines;
  const isMarked = (row) => chosen.rule >= 0 && speaks(row, removers[chosen.rule]);
  for (let start = 0, end; start < rows.length; start = end) {
    const isAlike = (row) => row.kept === rows[start].kept && !row.close && !row.overruled && !isMarked(row);
    end = start + 1;
    if (isAlike(rows[start])) while (end < rows.length && isAlike(rows[end])) end++;
    const most = rows[start].kept ? FOLDED.kept : FOLDED.removed;
    if (end - start <= most || reader.unfolded) items.push(...rows.slice(start, end));
    else items.push(...rows.slice(start, start + ENDS), { rows: rows.slice(start + ENDS, end - ENDS) }, ...rows.slice(end - ENDS, end));
  }
  return items;
}

/** Whether a rule spoke against a block, or a step removed it. */
function speaks(row, rule) {
  if (row.kept) return false;
  return rule.isStep ? row.step?.[0] === rule.id : row.votes.some(([id, weight]) => id === rule.id && weight < 0);
}

/** Make the next lines, and a last item that makes more where there are more. */
function make() {
  reader.list.querySelector(".more")?.remove();
  const next = reader.items.slice(reader.made, reader.made + BATCH);
  reader.list.append(...next.map(itemOf));
  reader.made += next.length;
  const left = reader.items.length - reader.made;
  if (left > 0) {
    reader.list.append(option("more fold", { act: make }, element("span", {}, `Show ${grouped(Math.min(left, BATCH))} more of ${plural(left, "line")}`)));
  }
  const first = reader.list.firstElementChild;
  if (first && !reader.list.querySelector("[tabindex='0']")) first.tabIndex = 0;
}

function itemOf(item) {
  return item.rows ? foldOf(item.rows) : lineOf(item);
}

/** A stretch of lines as one item, which is replaced by them when it is chosen; a long one bit by bit. */
function foldOf(rows) {
  const label = rows[0].kept ? "kept" : "removed";
  const fold = option(`fold ${label}`, {}, element("span", {}, `${grouped(rows.length)} ${label} lines, all of them sure: show`));
  behind.get(fold).act = () => {
    const rest = rows.length > BATCH ? [foldOf(rows.slice(BATCH))] : [];
    fold.replaceWith(...rows.slice(0, BATCH).map(lineOf), ...rest);
  };
  return fold;
}

function lineOf(row) {
  const kinds = ["line", row.kept ? "kept" : "removed"];
  if (row.close || row.overruled) kinds.push("unsure");
  if (row.apart) kinds.push("apart");
  if (chosen.rule >= 0 && speaks(row, removers[chosen.rule])) kinds.push("marked");
  return option(
    kinds.join(" "),
    { row },
    element("span", { className: "at", "aria-hidden": "true" }, String(row.at)),
    element("span", { className: "visually-hidden" }, `${row.kept ? "kept" : "removed"}${row.close ? ", close call" : ""}: `),
    element(row.kept ? "span" : "del", { className: "said", dir: "auto" }, row.text),
    element("span", { className: "score", "aria-hidden": "true" }, points(row.score)),
  );
}

/** What stands behind an item of the list: its row, or what choosing it does. */
const behind = new WeakMap();

function option(className, what, ...children) {
  const made = element("li", { className, role: "option", tabIndex: -1, "aria-selected": "false" }, ...children);
  behind.set(made, what);
  return made;
}

/** The list is one stop for the tab key, and arrow keys walk through it; what is said beside it can be pointed at and read as well. */
function listen() {
  const { list, why } = reader;
  const itemIn = (event) => event.target.closest?.("[role=option]");
  const isWithin = (other) => list.contains(other) || why.contains(other);
  list.addEventListener("mouseover", (event) => explain(itemIn(event)));
  list.parentElement?.addEventListener("mouseleave", () => {
    if (!isWithin(document.activeElement)) explain(null);
    else explain(list.querySelector("[aria-selected=true]"));
  });
  list.addEventListener("focusin", (event) => {
    const item = itemIn(event);
    for (const other of list.querySelectorAll("[tabindex='0'], [aria-selected=true]")) {
      other.tabIndex = -1;
      other.setAttribute("aria-selected", "false");
    }
    item.tabIndex = 0;
    item.setAttribute("aria-selected", "true");
    explain(item);
  });
  list.parentElement?.addEventListener("focusout", (event) => isWithin(event.relatedTarget) || explain(null));
  why.addEventListener("keydown", (event) => event.key === "Escape" && list.querySelector("[aria-selected=true]")?.focus());
  list.addEventListener("click", (event) => act(itemIn(event)));
  list.addEventListener("keydown", (event) => {
    const item = itemIn(event);
    if (!item) return;
    const goal = {
      ArrowDown: item.nextElementSibling,
      ArrowUp: item.previousElementSibling,
      Home: list.firstElementChild,
      End: list.lastElementChild,
    }[event.key];
    if (event.key === "Escape") explain(null);
    else if (event.key === "Enter" || event.key === " ") act(item);
    else if (goal === undefined) return;
    else goal?.focus();
    event.preventDefault();
  });
}

function act(item) {
  const doing = item && behind.get(item).act;
  if (!doing) return;
  const before = item.previousElementSibling;
  doing();
  (before?.nextElementSibling ?? reader.list.firstElementChild)?.focus();
}

/** Say beside a line why it went or stayed; or fall silent. */
function explain(item) {
  const { why, lines } = reader;
  for (const other of reader.list.querySelectorAll(".looked-at")) {
    other.classList.remove("looked-at");
    other.removeAttribute("aria-describedby");
  }
  const row = item && behind.get(item)?.row;
  why.hidden = !row;
  if (!row) return;
  item.classList.add("looked-at");
  why.replaceChildren(
    element("p", { className: row.kept ? "verdict kept" : "verdict removed" }, row.kept ? "Kept" : "Removed"),
    ...verdict(row, lines.cut),
    row.votes.length ? votesOf(row) : "",
  );
  item.setAttribute("aria-describedby", "why");
  place(why, item);
}

/** Put the explanation beside its line, as far as it is then seen as a whole. */
function place(why, item) {
  const edge = 8;
  const view = byId("reader").getBoundingClientRect();
  const origin = why.parentElement.getBoundingClientRect().top;
  const highest = Math.max(view.top + edge, edge, origin);
  const bottom = Math.min(view.bottom, innerHeight) - edge;
  why.style.setProperty("--space", `${bottom - highest}px`);
  const top = Math.max(highest, Math.min(item.getBoundingClientRect().top, bottom - why.offsetHeight));
  why.style.setProperty("--top", `${top - origin}px`);
}

function verdict(row, cut) {
  const said = [];
  if (row.step) said.push(element("p", {}, "by the step ", element("b", {}, row.step[0]), `: ${row.step[1]}`));
  const side = row.score > cut ? "above" : "not above";
  said.push(element("p", {}, "Score ", element("b", {}, points(row.score)), `, ${side} the cut ${points(cut)}.`));
  if (row.close) said.push(element("p", { className: "in-doubt" }, "A close call."));
  if (row.overruled) said.push(element("p", { className: "in-doubt" }, "The step went against the score."));
  return said;
}

function votesOf(row) {
  const heaviest = [...row.votes].sort((one, other) => Math.abs(other[1]) - Math.abs(one[1]));
  return element(
    "ul",
    { className: "votes" },
    ...heaviest.map(([id, weight]) =>
      element(
        "li",
        { className: weight < 0 ? "against" : "for" },
        element("b", {}, points(weight)),
        element("span", {}, element("code", {}, id), run.reasons[id] ? ` ${run.reasons[id]}` : ""),
      ),
    ),
  );
}
