// The overview: the figures of the run, and the rules and steps by the words that they removed.

const FIRST_RULES = 10;

function drawFigures() {
  const read = documents.filter((doc) => !doc.failed);
  const kept = sum(read.map((doc) => doc.kept));
  const removed = sum(read.map((doc) => doc.removed));
  const failed = documents.length - read.length;
  const share = removed / (kept + removed || 1);
  byId("headline").textContent = read.length
    ? `${plural(read.length, "document")} cleaned, ${percent(share)} of ${read.length === 1 ? "its" : "their"} words removed`
    : "No document could be read";
  const balance = byId("balance");
  balance.style.setProperty("--kept-words", kept || 1);
  balance.style.setProperty("--removed-words", removed);
  balance.replaceChildren(element("span"), element("span"));
  const figures = [
    ["kept", grouped(kept), "words kept"],
    ["removed", grouped(removed), "words removed"],
    ["", grouped(read.filter((doc) => doc.removed === 0).length), "documents untouched"],
    ["", grouped(read.filter((doc) => doc.words > 0 && doc.kept === 0).length), "documents with nothing kept"],
    ["doubtful", grouped(read.filter(isDoubtful).length), "documents worth a look"],
    ["failed", grouped(failed), "documents failed"],
  ];
  byId("figures").replaceChildren(
    ...figures.map(([kind, value, what]) =>
      element("div", { className: value === "0" ? "zero" : kind }, element("dt", {}, what), element("dd", {}, value)),
    ),
  );
  byId("close").textContent = plural(run.close, "point");
  byId("footer").textContent =
    `cleaner ${run.version}, strictness ${run.strictness}. ` +
    "This page loads nothing and sends nothing. ‘cleaner explain FILE’ shows the values that each rule saw, " +
    "‘cleaner config --help’ how to weigh a rule otherwise.";
}

function drawRules(all = false) {
  const sorted = [...removers].sort((one, other) => other.words - one.words);
  const most = sorted[0]?.words || 1;
  const rows = sorted.slice(0, all ? sorted.length : FIRST_RULES).map((rule) => {
    const bar = element("span", { className: rule.isStep ? "bar step" : "bar" });
    bar.style.setProperty("--share", rule.words / most);
    const name = element("button", { type: "button", className: "rule", title: run.reasons[rule.id] ?? "" }, ruleName(rule));
    name.addEventListener("click", () => choose({ rule: chosen.rule === rule.number ? -1 : rule.number }));
    name.dataset.rule = rule.number;
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, name),
      element("td", { className: "bars" }, bar, grouped(rule.words)),
      element("td", {}, grouped(rule.decided)),
      element("td", {}, grouped(rule.documents)),
    );
  });
  const heads = ["rule or step", "words removed", "tipped", "documents"];
  const table = element(
    "table",
    { className: "rules" },
    element("thead", {}, element("tr", {}, ...heads.map((text) => element("th", { scope: "col" }, text)))),
    element("tbody", {}, ...rows),
  );
  table.style.setProperty("--digits", grouped(most).length);
  const more = element("button", { type: "button" }, all ? "Show fewer" : `Show all ${sorted.length}`);
  more.addEventListener("click", () => {
    drawRules(!all);
    markRule();
    byId("rules").querySelector(".more").focus();
  });
  more.className = "more";
  byId("rules").replaceChildren(sorted.length ? table : "Nothing was removed.", sorted.length > FIRST_RULES ? more : "");
}

function ruleName(rule) {
  return rule.isStep ? `${rule.id} (step)` : rule.id;
}

/** Show which rule the documents are narrowed to. */
function markRule() {
  for (const button of byId("rules").querySelectorAll("button.rule")) {
    button.setAttribute("aria-pressed", Number(button.dataset.rule) === chosen.rule);
  }
}
