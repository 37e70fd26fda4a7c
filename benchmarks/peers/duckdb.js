// node duckdb.js MODULES LEFT RIGHT THREADS: matches two folders of NDJSON ledgers by the child's document and compares the sex, as
// kongchuo reconcile does with more fields. Prints matched, only left, only right, differing. MODULES is the folder DuckDB is installed in.
'use strict';
const { createRequire } = require('module');
const path = require('path');

const [modules, left, right, threads] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(path.join(modules, 'package.json'))('@duckdb/node-api');

const side = (folder) => `(
  select child.idDocType as type, child.idDocNumber as number, child.sex as sex
  from read_json('${folder}/*.ndjson', format = 'newline_delimited', maximum_object_size = 1048576,
    columns = {recordType: 'VARCHAR', child: 'STRUCT(idDocType VARCHAR, idDocNumber VARCHAR, sex VARCHAR)'})
  where recordType <> 'batch.header')`;

(async () => {
  const database = await DuckDBInstance.create(':memory:', { threads });
  const connection = await database.connect();
  const answer = await connection.runAndReadAll(`
    select count(*) filter (a.number is not null and b.number is not null),
      count(*) filter (b.number is null), count(*) filter (a.number is null), count(*) filter (a.sex <> b.sex)
    from ${side(left)} a full join ${side(right)} b on a.type = b.type and a.number = b.number`);
  console.log(answer.getRows()[0].map(String).join(' '));
})();
