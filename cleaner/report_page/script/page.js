// The data of the run, and what every part of the page uses. Text of documents gets into the page by textContent alone.

const run = read("run");
const removers = run.removers.map(([id, isStep, words, decided, documents], number) => ({
  number, id, isStep, words, decided, documents,
}));
const documents = read("documents").map(
  ([name, title, kind, kept, removed, doubt, close, overruled, warnings, marks], number) => ({
    number, name, title, kind, kept, removed, doubt, close, overruled, warnings, marks,
    words: kept + removed,
    failed: kind === "failed",
    share: removed / (kept + removed || 1),
    sought: `${name}\n${title}`.toLowerCase(),
  }),
);
const DOUBTFUL = 0.2; // measured: from here on, a document has several times the errors of the others

/** What is shown, chosen by the controls; `refresh` brings the page in line with it. */
const chosen = { query: "", rule: -1, show: "all", sort: "doubt", page: 0, open: -1 };

function read(id) {
  return JSON.parse(document.getElementById(id).textContent);
}

function byId(id) {
  return document.getElementById(id);
}

/** A new element; what is given as children becomes text, unless it is an element. */
function element(tag, properties, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (name in made) made[name] = value;
    else made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== ""));
  return made;
}

/** The same for a part of a drawing. */
function drawn(tag, attributes, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const inEnglish = new Intl.NumberFormat("en");

function grouped(value) {
  return inEnglish.format(value);
}

function plural(value, one, many = `${one}s`) {
  return `${grouped(value)} ${value === 1 ? one : many}`;
}

/** A share in whole percent; what is not quite nothing or all does not look like it. */
function percent(share) {
  const whole = Math.round(share * 100);
  const text = whole === 0 && share > 0 ? "< 1" : whole === 100 && share < 1 ? "> 99" : String(whole);
  return `${text}\u202f%`.replace(" ", "\u202f");
}

/** Points with their sign, as the rules have them. */
function points(value) {
  const sign = value < 0 ? "−" : value > 0 ? "+" : "";
  return `${sign}${Math.abs(value).toFixed(2)}`;
}

/** Whether a rule or step removed or tipped something in a document: a bit of its hexadecimal marks. */
function acted(doc, rule) {
  const digit = doc.marks.at(-1 - (rule >> 2));
  return digit !== undefined && ((parseInt(digit, 16) >> (rule & 3)) & 1) === 1;
}

function isDoubtful(doc) {
  return !doc.failed && doc.doubt >= DOUBTFUL;
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
