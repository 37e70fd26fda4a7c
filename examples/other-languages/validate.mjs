// Judges the structure of a folder of exchange data with nothing but Node.js, Ajv and the files of spec/v1. Written from the specification's
// documents alone; what it cannot say (check digits, rules, counts) is in spec/README.md and the vectors.
//
//   npm install ajv ajv-formats
//   node validate.mjs path/to/spec/v1 path/to/folder
import { readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";

const require = createRequire(join(process.env.AJV_FOLDER ?? process.cwd(), "package.json"));
const Ajv = require("ajv/dist/2020.js");
const addFormats = require("ajv-formats");

const [spec, folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: node validate.mjs path/to/spec/v1 path/to/folder");
const bundle = JSON.parse(readFileSync(join(spec, "bundle/kongchuo.strict.bundle.schema.json"), "utf8"));
const ajv = new Ajv.default({ allErrors: true, strict: false });
addFormats.default(ajv);
const isValid = ajv.compile(bundle);
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

let records = 0;
let faults = 0;

// One line a fault: where, then what. Values are never shown, for the data are about children.
function say(file, number, pointer, what) {
  faults++;
  console.log(`${relative(folder, file)}\t${number}\t${pointer}\t${what}`);
}

// The keywords that only lead to others say nothing themselves.
function judge(file, number, record) {
  records++;
  if (isValid(record)) return;
  const leading = new Set(["if", "allOf", "anyOf", "oneOf"]);
  const told = isValid.errors.filter(error => !leading.has(error.keyword));
  const seen = new Set();
  for (const error of told) {
    const missing = error.params.missingProperty ?? error.params.unevaluatedProperty ?? error.params.additionalProperty;
    const line = `${error.instancePath}${missing === undefined ? "" : "/" + missing}\t${error.keyword}`;
    if (!seen.has(line)) say(file, number, ...line.split("\t"));
    seen.add(line);
  }
}

// Bytes become a record: UTF-8 without a byte order mark, JSON, no member twice (JSON.parse keeps the last and says nothing).
function parse(file, number, bytes) {
  let text;
  try {
    text = utf8.decode(bytes);
  } catch {
    return say(file, number, "", "not UTF-8");
  }
  if (text.startsWith("\uFEFF")) {
    say(file, number, "", "byte order mark");
    text = text.slice(1);
  }
  const names = [];
  try {
    const value = JSON.parse(text);
    const written = (text.match(/"(?:[^"\\]|\\.)*"\s*:/g) ?? []).length;
    JSON.stringify(value, (name, inner) => (inner && typeof inner === "object" && !Array.isArray(inner) && names.push(...Object.keys(inner)), inner));
    if (written !== names.length) return say(file, number, "", "a member twice");
    return value;
  } catch {
    return say(file, number, "", "not JSON");
  }
}

// A .json file is one record, or a batch: a header whose member "records" holds them. An .ndjson file has a record a line.
function judgeFile(file) {
  const bytes = readFileSync(file);
  if (file.endsWith(".json")) {
    const value = parse(file, 1, bytes);
    if (value === undefined) return;
    if (!Array.isArray(value.records)) return judge(file, 1, value);
    const { records: inside, ...header } = value;
    judge(file, 1, header);
    inside.forEach((record, index) => judge(file, index + 2, record));
    return;
  }
  let number = 0;
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(10, start);
    const line = bytes.subarray(start, newline < 0 ? bytes.length : newline);
    start = newline < 0 ? bytes.length : newline + 1;
    if (line.toString("latin1").trim() === "") continue;
    const value = parse(file, ++number, line);
    if (value !== undefined) judge(file, number, value);
  }
}

function walk(path) {
  if (!statSync(path).isDirectory()) return /\.(json|ndjson)$/.test(path) && judgeFile(path);
  for (const name of readdirSync(path).sort()) walk(join(path, name));
}

walk(folder);
console.log(`${records} records, ${faults} faults`);
process.exit(faults > 0 ? 1 : 0);
