// Makes TypeScript types of the exchange interface, and Java classes of one schema, as a vendor would; compiles the TypeScript strictly with a
// program that reads an example and writes it back, and runs it. Prints "ok" or what went wrong.
'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');
const { execFileSync } = require('child_process');

const [interfaceFile, schema, example] = process.argv.slice(2);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kongchuo-types-'));
const module_ = name => path.join(__dirname, 'node_modules', name);
const node = (...command) => execFileSync(process.execPath, command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

try {
  node(module_('openapi-typescript/bin/cli.js'), interfaceFile, '-o', path.join(folder, 'exchange.ts'));
  node(module_('quicktype/dist/index.js'), '--src-lang', 'schema', '--lang', 'ts', '--just-types', '--top-level', 'Ledger', '-o', path.join(folder, 'ledger.ts'), schema);
  node(module_('quicktype/dist/index.js'), '--src-lang', 'schema', '--lang', 'java', '--package', 'cn.example', '--top-level', 'Ledger', '-o', path.join(folder, 'Ledger.java'), schema);
  fs.writeFileSync(path.join(folder, 'program.ts'), `
import * as fs from 'fs';
import type { operations } from './exchange';
type Receipt = operations['fetchReceipt']['responses'][200]['content']['application/json'];
const text: string = fs.readFileSync(process.argv[2]!, 'utf8');
const receipt = JSON.parse(text) as Receipt;
const file = receipt.files?.[0];
if (receipt.recordType !== 'package.receipt' || file === undefined || file.accepted + file.rejected !== file.records) throw new Error('not as typed');
process.stdout.write(JSON.stringify(receipt));
`);
  fs.writeFileSync(path.join(folder, 'node.d.ts'), "declare module 'fs' { export function readFileSync(path: string, encoding: string): string; }\ndeclare const process: { argv: string[]; stdout: { write(text: string): void } };\n");
  node(module_('typescript/bin/tsc'), '--strict', '--target', 'es2022', '--module', 'commonjs', '--skipLibCheck', '--outDir', folder,
    path.join(folder, 'program.ts'), path.join(folder, 'node.d.ts'), path.join(folder, 'ledger.ts'));
  const written = node(path.join(folder, 'program.js'), example);
  if (written !== JSON.stringify(JSON.parse(fs.readFileSync(example, 'utf8')))) throw new Error('the example changed on its way');
  if (!fs.readdirSync(folder).some(name => name.endsWith('.java'))) throw new Error('no Java was made');
  console.log('ok');
} catch (error) {
  console.log(`${error.message}\n${error.stdout ?? ''}${error.stderr ?? ''}`);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
