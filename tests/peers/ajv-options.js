// How ajv is set up for the specification's schemas: strict, with our annotations made known and formats asserted in full.

'use strict';

const Ajv2020 = require('ajv/dist/2020');
const addFormats = require('ajv-formats');

const annotations = [
  'x-title-en', 'x-description-en', 'x-privacy', 'x-source', 'x-codeList', 'x-identifier', 'x-pinyin', 'x-kind',
  'x-condition', 'x-issuers', 'x-open', 'x-past', 'x-persons', 'x-recipients', 'x-recipients-only',
];

exports.create = () => {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: false, allowUnionTypes: true });
  addFormats(ajv, { mode: 'full' });
  annotations.forEach((keyword) => ajv.addKeyword({ keyword }));
  return ajv;
};
