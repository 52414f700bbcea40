// Beside the line that is looked at: why it went or stayed.

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

/** Fall silent; what had the focus there gives it back to its line. */
function hush(event) {
  if (event.key !== "Escape" || !reader.why || reader.why.hidden) return;
  if (reader.why.contains(document.activeElement)) reader.list.querySelector("[aria-selected=true]")?.focus();
  explain(null);
}

/** Put the explanation beside its line, as far as it is then seen as a whole. */
function place(why, item) {
  const edge = 8;
  const view = byId("reader").getBoundingClientRect();
  const origin = why.parentElement.getBoundingClientRect().top;
  const steps = byId("reader").querySelector(".steps").getBoundingClientRect();
  const highest = Math.max(steps.bottom, view.top + edge, origin);
  const bottom = Math.min(view.bottom, innerHeight) - edge;
  why.style.setProperty("--space", `${bottom - highest}px`);
  const top = Math.max(highest, Math.min(item.getBoundingClientRect().top, bottom - why.offsetHeight));
  why.style.setProperty("--top", `${top - origin}px`);
}

function verdict(row, cut) {
  const said = [];
  if (row.step) {
    const [id, evidence] = row.step;
    said.push(element("p", {}, "by the step ", element("b", {}, id), `: ${evidence}. ${run.reasons[id]}`));
  }
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
