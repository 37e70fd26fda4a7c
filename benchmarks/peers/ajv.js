// node ajv.js MODULES SCHEMA FILE: validates every line of an NDJSON file; exit code 0 when all are valid.
// MODULES is the folder ajv is installed in. The file is read in large blocks, which is faster than readline.
'use strict';
const fs = require('fs');
const { createRequire } = require('module');
const path = require('path');

const [modules, schemaFile, file] = process.argv.slice(2);
const load = createRequire(path.join(modules, 'package.json'));
const Ajv = load('ajv/dist/2020').default;
const ajv = new Ajv({ strict: false });
load('ajv-formats').default(ajv, { mode: 'full' });
const validate = ajv.compile(JSON.parse(fs.readFileSync(schemaFile, 'utf8')));

const accepts = (line) => {
  try {
    return validate(JSON.parse(line));
  } catch {
    return false;
  }
};

let invalid = 0;
let block = Buffer.allocUnsafe(1 << 20);
let held = 0;
const descriptor = fs.openSync(file, 'r');
for (;;) {
  const read = fs.readSync(descriptor, block, held, block.length - held, null);
  if (read === 0) break;
  held += read;
  const end = block.lastIndexOf(10, held - 1) + 1;
  for (const line of block.toString('utf8', 0, end).split('\n')) {
    if (line !== '' && !accepts(line)) invalid++;
  }
  block.copy(block, 0, end, held);
  held -= end;
  if (held === block.length) block = Buffer.concat([block, Buffer.allocUnsafe(block.length)]);
}
if (held > 0 && !accepts(block.toString('utf8', 0, held))) invalid++;
process.exitCode = invalid === 0 ? 0 : 1;
