// The reader: one document, with what is known of it above its lines.

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
    stepsOf(doc, lines),
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

/** What can be done: it stays in view above the lines. */
function stepsOf(doc, lines) {
  const at = matching.indexOf(doc);
  const step = (by, text) => {
    const other = at < 0 ? undefined : matching[at + by];
    const link = element("a", { className: "button" }, text);
    if (other) link.href = `#d${other.number}`;
    else link.setAttribute("aria-disabled", "true");
    return link;
  };
  const doubtful = element("button", { type: "button" }, "Next doubtful line");
  doubtful.addEventListener("click", toNextDoubtful);
  const fold = element("button", { type: "button", className: "unfold", "aria-pressed": reader.unfolded }, "Show all lines");
  fold.addEventListener("click", () => {
    reader.unfolded = !reader.unfolded;
    drawReader();
    byId("reader").querySelector(".unfold").focus();
  });
  const isFolded = lines && (reader.unfolded || reader.items.some((item) => item.rows));
  return element(
    "div",
    { className: "steps" },
    element("a", { className: "button back", href: "#documents-heading" }, "All documents"),
    step(-1, "Previous"),
    step(1, "Next"),
    lines?.rows.some(isUnsure) ? doubtful : null,
    isFolded ? fold : null,
  );
}

function headOf(doc, lines) {
  const figures = doc.failed ? [] : [
    element(
      "p",
      { className: "counts" },
      balanceOf(doc),
      `${grouped(doc.kept)} of ${plural(doc.words, "word")} kept, ${grouped(doc.removed)} removed`,
    ),
    element(
      "p",
      { className: "in-doubt" },
      element("strong", {}, `Doubt ${percent(doc.doubt)}`),
      reasons(doc).length ? `: ${reasons(doc).join(", ")}` : ": every label is clear",
    ),
  ];
  return element(
    "header",
    {},
    element("h3", { tabIndex: -1 }, element("bdi", {}, doc.name)),
    doc.title ? element("p", { className: "title" }, element("bdi", {}, doc.title)) : null,
    ...doc.warnings.map((warning) => element("p", { className: "warning" }, element("bdi", {}, warning))),
    ...figures,
    ...(lines?.rows.length ? legendOf(doc, lines) : []),
  );
}

/** How the lines came to their labels, and how to read them. */
function legendOf(doc, lines) {
  const kind = doc.kind === "html" ? "Page" : "Plain text";
  return [
    element(
      "p",
      { className: "profile" },
      `${kind}, profile ${lines.profile} (${lines.evidence}). To stay, a block must score above ${points(lines.cut)}.`,
    ),
    element(
      "p",
      { className: "legend" },
      element("del", {}, "struck through"),
      " removed ",
      element("span", { className: "edge" }),
      " doubtful: a close call, or a step against the score. Point at a line, or walk with ↑ and ↓, to see why.",
    ),
  ];
}
