// The plot: a dot a document, words kept to the right, words removed upwards, both on logarithmic axes with a lane for none.

const MARGIN = { top: 14, right: 66, bottom: 46 }; // at the left, what the numbers there need
const LANE = 28; // pixels for "none", at the left and at the bottom
const GAP = 26; // pixels between that lane and where the logarithmic axis begins: so much that both have a label
const TITLE = 22; // pixels for the title of the axis at the left
const LETTER = 7.5; // pixels of a letter or digit, at most
const LAYERS = 6; // dots of one path do not shine through each other: those of several do, so that crowds look denser
const SHARES = [0.5, 0.9, 0.1]; // removed, each a line, as far as there is room for its label: the first before the others

/** A logarithmic axis over the values above 0, from one pixel to another, with its ticks: finer ones where it is short. */
function logAxis(values, from, to) {
  const towards = Math.sign(to - from);
  const positive = values.filter((value) => value > 0);
  const low = Math.floor(Math.log10(Math.min(...positive, 1000)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...positive, 10) * 1.05)));
  const start = from + towards * (LANE + GAP);
  const log = (value) => start + ((Math.log10(value) - low) / (high - low)) * (to - start);
  const within = high - low <= 2 ? [1, 2, 5] : [1];
  const ticks = Array.from({ length: high - low }, (_, step) => within.map((factor) => factor * 10 ** (low + step))).flat();
  return {
    at: (value) => (value > 0 ? log(value) : from + towards * (LANE / 2)),
    log, start,
    perDecade: Math.abs(to - start) / (high - low),
    lowest: 10 ** low,
    ticks: [...ticks, 10 ** high],
  };
}

/** The ticks of the axis below whose numbers do not touch, the largest first. */
function withRoom({ ticks, log }) {
  let free = Infinity;
  return ticks.toReversed().filter((tick) => {
    const half = (grouped(tick).length * LETTER) / 2;
    if (log(tick) + half > free) return false;
    free = log(tick) - half - LETTER;
    return true;
  });
}

const plot = { svg: null, dots: [], x: null, y: null, left: 0, layers: null, ring: null, tip: null };

function drawPlot() {
  const holder = byId("plot");
  const width = Math.max(holder.clientWidth, 240);
  const height = Math.round(Math.min(430, Math.max(300, width * 0.6)));
  const read = documents.filter((doc) => !doc.failed);
  const right = width - MARGIN.right;
  const bottom = height - MARGIN.bottom;
  plot.y = logAxis(read.map((doc) => doc.removed), bottom, MARGIN.top);
  plot.left = TITLE + Math.max(...plot.y.ticks.map((tick) => grouped(tick).length)) * LETTER + 8;
  plot.x = logAxis(read.map((doc) => doc.kept), plot.left, right);
  plot.dots = read.map((doc) => ({ doc, x: plot.x.at(doc.kept), y: plot.y.at(doc.removed) }));
  plot.layers = drawn("g", { class: "dots" });
  plot.ring = drawn("circle", { class: "ring", r: 8, visibility: "hidden" });
  plot.svg = drawn(
    "svg",
    { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": plotInWords(read) },
    drawn("rect", { class: "lane", x: plot.left, y: MARGIN.top, width: LANE, height: bottom - MARGIN.top }),
    drawn("rect", { class: "lane", x: plot.left, y: bottom - LANE, width: right - plot.left, height: LANE }),
    ...gridOf(right, bottom),
    ...diagonals(right),
    plot.layers,
    plot.ring,
  );
  plot.tip = element("p", { className: "tip", hidden: true });
  holder.replaceChildren(plot.svg, plot.tip);
  plot.svg.addEventListener("pointermove", (event) => pointAt(nearest(event)));
  plot.svg.addEventListener("pointerleave", () => pointAt(null));
  plot.svg.addEventListener("click", (event) => {
    const dot = nearest(event);
    if (dot) location.hash = `#d${dot.doc.number}`;
  });
  colourPlot();
}

function plotInWords(read) {
  const none = read.filter((doc) => doc.words > 0 && doc.kept === 0).length;
  const all = read.filter((doc) => doc.removed === 0).length;
  const most = read.filter((doc) => doc.share > 0.5).length;
  return (
    `Plot of words kept and removed in ${plural(read.length, "document")}: ${grouped(most)} lost more than half of their words, ` +
    `${grouped(none)} all of them, ${grouped(all)} none.`
  );
}

function gridOf(right, bottom) {
  const { x, y, left } = plot;
  const middle = { x: (x.start + right) / 2, y: (y.start + MARGIN.top) / 2 };
  const label = (text, attributes) => drawn("text", attributes, text);
  return [
    ...x.ticks.map((tick) => drawn("line", { class: "grid", x1: x.log(tick), x2: x.log(tick), y1: MARGIN.top, y2: bottom })),
    ...y.ticks.map((tick) => drawn("line", { class: "grid", x1: left, x2: right, y1: y.log(tick), y2: y.log(tick) })),
    ...withRoom(x).map((tick) => label(grouped(tick), { x: x.log(tick), y: bottom + 17, "text-anchor": "middle" })),
    ...y.ticks.map((tick) => label(grouped(tick), { x: left - 8, y: y.log(tick) + 4, "text-anchor": "end" })),
    label("none", { x: left + LANE / 2, y: bottom + 17, "text-anchor": "middle" }),
    label("none", { x: left - 8, y: bottom - LANE / 2 + 4, "text-anchor": "end" }),
    label("words kept →", { class: "axis", x: middle.x, y: bottom + 38, "text-anchor": "middle" }),
    label("words removed →", {
      class: "axis", x: 0, y: 0, "text-anchor": "middle", transform: `translate(13 ${middle.y}) rotate(-90)`,
    }),
  ];
}

/** Where 10, 50 and 90 of 100 words were removed, as far as the lines lie in the plot. */
function diagonals(right) {
  const { x, y } = plot;
  const labels = [];
  return SHARES.flatMap((share) => {
    const ratio = share / (1 - share);
    const first = y.log(ratio * x.lowest); // its height at the beginning of the axis below
    const rise = (at) => first - ((at - x.start) / x.perDecade) * y.perDecade;
    const reach = (height) => x.start + ((first - height) / y.perDecade) * x.perDecade;
    const from = Math.max(x.start, reach(y.start));
    const to = Math.min(right, reach(MARGIN.top));
    if (to - from < 24) return [];
    const atRight = to >= right;
    const label = { x: to + (atRight ? 6 : 5), y: rise(to) + (atRight ? 4 : 11) };
    if (labels.some((other) => Math.abs(other.x - label.x) < 9 * LETTER && Math.abs(other.y - label.y) < 2 * LETTER)) return [];
    labels.push(label);
    return [
      drawn("line", { class: "share", x1: from, y1: rise(from), x2: to, y2: rise(to) }),
      drawn(
        "text",
        { class: "share", ...label, "text-anchor": "start" },
        share === 0.5 ? "half gone" : `${share * 100} % gone`,
      ),
    ];
  });
}

/** Colour the dots anew: those worth a look above the others, those that the controls leave out faint. */
function colourPlot() {
  const size = [[40, 10], [400, 8], [2000, 6], [Infinity, 4.5]].find(([most]) => plot.dots.length <= most)[1];
  const shown = new Set(matching);
  const paths = { faint: [""], sure: Array(LAYERS).fill(""), doubtful: Array(LAYERS).fill("") };
  plot.dots.forEach(({ doc, x, y }, index) => {
    const group = paths[shown.has(doc) ? (isDoubtful(doc) ? "doubtful" : "sure") : "faint"];
    group[index % group.length] += `M${x.toFixed(1)} ${y.toFixed(1)}h.01`;
  });
  plot.layers.replaceChildren(
    ...Object.entries(paths).flatMap(([kind, layers]) =>
      layers.filter(Boolean).map((path) => drawn("path", { class: kind, d: path, "stroke-width": size })),
    ),
  );
}

function nearest(event) {
  const box = plot.svg.getBoundingClientRect();
  const [x, y] = [event.clientX - box.left, event.clientY - box.top];
  let best = null;
  let least = 18 ** 2;
  for (const dot of plot.dots) {
    const distance = (dot.x - x) ** 2 + (dot.y - y) ** 2;
    if (distance < least) [best, least] = [dot, distance];
  }
  return best;
}

function pointAt(dot) {
  plot.ring.setAttribute("visibility", dot ? "visible" : "hidden");
  plot.tip.hidden = !dot;
  plot.svg.classList.toggle("pointing", Boolean(dot));
  if (!dot) return;
  plot.ring.setAttribute("cx", dot.x);
  plot.ring.setAttribute("cy", dot.y);
  plot.tip.replaceChildren(
    element("bdi", {}, dot.doc.name),
    `${grouped(dot.doc.kept)} words kept, ${grouped(dot.doc.removed)} removed; doubt ${percent(dot.doc.doubt)}`,
  );
  const left = Math.min(Math.max(dot.x - plot.tip.offsetWidth / 2, 0), plot.svg.clientWidth - plot.tip.offsetWidth);
  const above = dot.y - plot.tip.offsetHeight - 12;
  plot.tip.style.setProperty("left", `${left}px`);
  plot.tip.style.setProperty("top", `${above < 0 ? dot.y + 14 : above}px`);
}
