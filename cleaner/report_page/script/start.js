// What is chosen, and the page brought in line with it.

/** Choose something else to be shown. */
function choose(choice) {
  Object.assign(chosen, choice, { page: 0 });
  refresh();
}

function refresh() {
  matching = matched();
  byId("rule").value = String(chosen.rule);
  drawList();
  markRule();
  colourPlot();
  if (reader.doc && reader.lines) drawReader();
}

/** Open the document that the address names. */
function follow({ focus }) {
  const found = /^#d(\d+)$/.exec(location.hash);
  const doc = found && documents[Number(found[1])];
  byId("part").classList.toggle("reading", Boolean(doc));
  if (doc) show(doc, { focus });
}

function show(doc, { focus }) {
  chosen.open = doc.number;
  const at = matching.indexOf(doc);
  if (at >= 0) chosen.page = Math.floor(at / PER_PAGE);
  drawList();
  open(doc, { focus });
}

fillControls();
drawFigures();
drawRules();
matching = matched();
drawPlot();
drawList();
follow({ focus: false });
// beside the list there is room for a document from the start; below it, one would only be in the way
const first = matching.find((doc) => !doc.failed);
if (chosen.open < 0 && first && matchMedia("(min-width: 60rem)").matches) show(first, { focus: false });
addEventListener("keydown", hush);
addEventListener("hashchange", () => follow({ focus: true }));
new ResizeObserver(() => plot.svg.clientWidth === byId("plot").clientWidth || drawPlot()).observe(byId("plot"));
