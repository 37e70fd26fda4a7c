// Verdicts of ajv, the 2020-12 build: one line `{"valid": true}` or `{"valid": false}` for each file of a folder, in the order of their names.
// Usage: node ajv.js SCHEMA.json FOLDER

'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { create } = require('./ajv-options');

const [, , schema, folder] = process.argv;
const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
const validate = create().compile(read(schema));
fs.readdirSync(folder).sort().forEach((name) => console.log(`{"valid": ${validate(read(path.join(folder, name)))}}`));
