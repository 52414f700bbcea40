// The lines of a document: removed ones struck through, sure ones folded where they are many, walked through with the keyboard.

const BATCH = 400; // lines made at a time
const FOLDED = { kept: 14, removed: 60 }; // so many sure lines of one label in a row are folded
const ENDS = 3; // of which so many stay at either end

/** What stands behind an item of the list: its row, or what choosing it does. */
const behind = new WeakMap();

function isUnsure(row) {
  return row.close || row.overruled;
}

/** The rows, with long stretches of lines that are sure of one label folded into one item each. */
function folded(lines) {
  const items = [];
  const { rows } = lines;
  const isMarked = (row) => chosen.rule >= 0 && speaks(row, removers[chosen.rule]);
  for (let start = 0, end; start < rows.length; start = end) {
    const isAlike = (row) => row.kept === rows[start].kept && !isUnsure(row) && !isMarked(row);
    end = start + 1;
    if (isAlike(rows[start])) while (end < rows.length && isAlike(rows[end])) end++;
    const most = rows[start].kept ? FOLDED.kept : FOLDED.removed;
    if (end - start <= most || reader.unfolded) items.push(...rows.slice(start, end));
    else items.push(...rows.slice(start, start + ENDS), { rows: rows.slice(start + ENDS, end - ENDS) }, ...rows.slice(end - ENDS, end));
  }
  return items;
}

/** Whether a step removed a block; or else a rule spoke against it. */
function speaks(row, rule) {
  if (row.kept) return false;
  if (row.step) return rule.isStep && row.step[0] === rule.id;
  const against = row.votes.filter(([, weight]) => weight < 0);
  return rule.id === run.noRule ? !against.length : against.some(([id]) => !rule.isStep && id === rule.id);
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
  if (isUnsure(row)) kinds.push("unsure");
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
    if (event.key === "Enter" || event.key === " ") act(item);
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

/** Go to the doubtful line after the one that has the focus; after the last, to the first. */
function toNextDoubtful() {
  const { list } = reader;
  const current = list.querySelector("[aria-selected=true]");
  const isBelow = (line) => !current || current.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING;
  const below = () => [...list.querySelectorAll(".unsure")].find(isBelow);
  while (!below() && reader.made < reader.items.length) make();
  (below() ?? list.querySelector(".unsure")).focus();
}
