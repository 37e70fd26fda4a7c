// Compiles every schema below a folder, and every other schema named, in ajv, the 2020-12 build. Prints `{"compiled": N}`; fails on the first that does not compile.
// Usage: node ajv-compile.js FOLDER [SCHEMA.json...]

'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { create } = require('./ajv-options');

const [, , folder, ...others] = process.argv;
const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
const schemas = fs.readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.schema.json'))
  .map((name) => read(path.join(folder, name)));

const ajv = create();
schemas.forEach((schema) => ajv.addSchema(schema));
schemas.forEach((schema) => ajv.getSchema(schema.$id));
others.forEach((file) => create().compile(read(file)));
console.log(`{"compiled": ${schemas.length + others.length}}`);
