// The list: documents that match the controls, a page of them at a time.

const PER_PAGE = 50;
const SHOWN = {
  all: ["all documents", () => true],
  doubtful: ["worth a look", isDoubtful],
  changed: ["something removed", (doc) => doc.removed > 0],
  untouched: ["nothing removed", (doc) => !doc.failed && doc.removed === 0],
  empty: ["nothing kept", (doc) => doc.words > 0 && doc.kept === 0],
  warned: ["with a warning", (doc) => !doc.failed && doc.warnings.length > 0],
  failed: ["failed", (doc) => doc.failed],
};
const SORTED = {
  doubt: ["doubt", (doc) => -doc.doubt - 2 * doc.failed - (doc.warnings.length > 0)],
  share: ["share removed", (doc) => -doc.share],
  removed: ["words removed", (doc) => -doc.removed],
  words: ["words in all", (doc) => -doc.words],
  name: ["name", () => 0],
};
const byName = new Intl.Collator("en", { numeric: true });
let matching = documents;

function fillControls() {
  const options = (table) => Object.entries(table).map(([value, [text]]) => element("option", { value }, text));
  byId("show").replaceChildren(...options(SHOWN));
  byId("sort").replaceChildren(...options(SORTED));
  const sorted = [...removers].sort((one, other) => byName.compare(one.id, other.id));
  byId("rule").replaceChildren(
    element("option", { value: "-1" }, "any rule"),
    ...sorted.map((rule) => element("option", { value: String(rule.number) }, ruleName(rule))),
  );
  byId("controls").addEventListener("submit", (event) => event.preventDefault());
  byId("query").addEventListener("input", (event) => choose({ query: event.target.value }));
  byId("rule").addEventListener("change", (event) => choose({ rule: Number(event.target.value) }));
  byId("show").addEventListener("change", (event) => choose({ show: event.target.value }));
  byId("sort").addEventListener("change", (event) => choose({ sort: event.target.value }));
  byId("earlier").addEventListener("click", () => turn(-1));
  byId("later").addEventListener("click", () => turn(1));
}

/** The documents that the controls ask for, in the order that they ask for. */
function matched() {
  const words = chosen.query.toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = SHOWN[chosen.show][1];
  const key = SORTED[chosen.sort][1];
  return documents
    .filter((doc) => wanted(doc) && (chosen.rule < 0 || acted(doc, chosen.rule)) && words.every((word) => doc.sought.includes(word)))
    .sort((one, other) => key(one) - key(other) || byName.compare(one.name, other.name) || one.number - other.number);
}

function drawList() {
  const first = chosen.page * PER_PAGE;
  const page = matching.slice(first, first + PER_PAGE);
  byId("list").start = first + 1;
  byId("list").replaceChildren(...page.map(listed));
  const of = matching.length === documents.length ? "" : ` of ${grouped(documents.length)}`;
  const span = matching.length > PER_PAGE ? `, ${grouped(first + 1)} to ${grouped(first + page.length)} shown` : "";
  byId("status").textContent = `${grouped(matching.length)}${of} ${documents.length === 1 ? "document" : "documents"}${span}`;
  byId("earlier").disabled = first === 0;
  byId("later").disabled = first + PER_PAGE >= matching.length;
  byId("earlier").parentElement.hidden = matching.length <= PER_PAGE;
}

function listed(doc) {
  const figures = doc.failed
    ? element("span", { className: "why-failed" }, doc.warnings[0])
    : element(
        "span",
        { className: "counts" },
        balanceOf(doc),
        element("span", {}, `${grouped(doc.kept)} kept, ${grouped(doc.removed)} removed`),
      );
  const link = element(
    "a",
    { href: `#d${doc.number}`, className: doc.failed ? "failed" : isDoubtful(doc) ? "doubtful" : "" },
    element("span", { className: "doubt-share" }, doc.failed ? "failed" : percent(doc.doubt)),
    element("span", { className: "visually-hidden" }, doc.failed ? ": " : " doubt: "),
    element("bdi", { className: "name" }, doc.name),
    doc.title ? element("bdi", { className: "title" }, doc.title) : null,
    figures,
    doc.failed ? null : element("span", { className: "reasons" }, ...reasons(doc).map((text) => element("span", {}, text))),
  );
  if (doc.number === chosen.open) link.setAttribute("aria-current", "true");
  return element("li", {}, link);
}

function balanceOf(doc) {
  const bar = element("span", { className: "balance" }, element("span"), element("span"));
  bar.style.setProperty("--kept-words", doc.kept);
  bar.style.setProperty("--removed-words", doc.removed);
  bar.hidden = doc.words === 0;
  return bar;
}

/** Why a document is in doubt, in a few words each. */
function reasons(doc) {
  return [
    doc.words > 0 && doc.kept === 0 ? "nothing kept" : "",
    doc.warnings.length && (doc.kept || !doc.words) ? "warning" : "",
    doc.close ? `${plural(doc.close, "word")} in close calls` : "",
    doc.overruled ? `${plural(doc.overruled, "word")} against the score` : "",
  ].filter(Boolean);
}

function turn(by) {
  chosen.page += by;
  drawList();
  byId("status").scrollIntoView({ block: "nearest" });
  byId("list").querySelector("a")?.focus();
}
