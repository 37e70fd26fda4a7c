// Makes TypeScript types and Java classes of the bundle meant for that, and TypeScript types of the exchange interface, as a vendor would;
// compiles the TypeScript strictly with a program that reads records and writes them back, and runs it. The Java is compiled where there is a
// javac. Prints "ok" or what went wrong.
//
//   node types.js exchange.openapi.json kongchuo.types.bundle.schema.json ledger.json event.json bulletin.json receipt.json
'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');
const { execFileSync, spawnSync } = require('child_process');

const [interfaceFile, bundleFile, ...examples] = process.argv.slice(2).map(argument => path.resolve(argument));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kongchuo-types-'));
const at = name => path.join(folder, name);
const module_ = name => path.join(__dirname, 'node_modules', name);
// In the folder of its own, where no settings of other tools lie that the makers of types would take for theirs.
const node = (...command) => execFileSync(process.execPath, command, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const quicktype = (...command) => node(module_('quicktype/dist/index.js'), '--src-lang', 'schema', '--just-types', ...command);

// The definitions of the bundle as the components of an interface without paths.
function componentsOf(bundle) {
  const schemas = JSON.parse(JSON.stringify(bundle.$defs).replaceAll('"#/$defs/', '"#/components/schemas/'));
  return { openapi: '3.1.0', info: { title: bundle['x-title-en'], version: '1' }, paths: {}, components: { schemas } };
}

const program = `
import * as fs from 'fs';
import type { components } from './bundle';
import type { operations } from './exchange';
import type { L02SuspectedDropout } from './quick';
type Kinds = components['schemas'];
type Receipt = operations['fetchReceipt']['responses'][200]['content']['application/json'];
const read = <T>(at: number): T => JSON.parse(fs.readFileSync(process.argv[at]!, 'utf8')) as T;
const ledger = read<Kinds['L02SuspectedDropout']>(2);
const event = read<Kinds['E402PersuasionConducted']>(3);
const bulletin = read<Kinds['B13MonthlyReport']>(4);
const receipt = read<Receipt>(5);
const caseId: string = ledger.caseId;
const named: Pick<L02SuspectedDropout, 'caseId'> = ledger;
const state: string = ledger.caseState;
const date: string = event.data.payload.date;
const totals: object = bulletin.totals;
const file = receipt.files?.[0];
if (ledger.recordType !== 'ledger.suspected-dropout' || named.caseId !== caseId || state.length !== 2 || event.data.eventCode !== 'E402' || date.length !== 10
  || bulletin.bulletinType !== 'B13' || totals === null || file === undefined || file.accepted + file.rejected !== file.records) throw new Error('not as typed');
process.stdout.write(JSON.stringify([ledger, event, bulletin, receipt]));
`;
const declarations = "declare module 'fs' { export function readFileSync(path: string, encoding: string): string; }\ndeclare const process: { argv: string[]; stdout: { write(text: string): void } };\n";

function makeTypeScript() {
  fs.writeFileSync(at('components.json'), JSON.stringify(componentsOf(JSON.parse(fs.readFileSync(bundleFile, 'utf8')))));
  node(module_('openapi-typescript/bin/cli.js'), at('components.json'), '-o', at('bundle.ts'));
  node(module_('openapi-typescript/bin/cli.js'), interfaceFile, '-o', at('exchange.ts'));
  quicktype('--lang', 'ts', '-o', at('quick.ts'), bundleFile + '#/$defs/');
  fs.writeFileSync(at('program.ts'), program);
  fs.writeFileSync(at('node.d.ts'), declarations);
  node(module_('typescript/bin/tsc'), '--strict', '--target', 'es2022', '--module', 'commonjs', '--outDir', folder, at('program.ts'), at('node.d.ts'), at('quick.ts'));
  const written = JSON.parse(node(at('program.js'), ...examples));
  const given = examples.map(example => JSON.parse(fs.readFileSync(example, 'utf8')));
  if (JSON.stringify(written) !== JSON.stringify(given)) throw new Error('an example changed on its way');
}

function makeJava() {
  fs.mkdirSync(at('java'));
  quicktype('--lang', 'java', '--package', 'cn.example', '--top-level', 'Record', '-o', at('java/Record.java'), bundleFile);
  const files = fs.readdirSync(at('java')).map(name => at('java/' + name));
  if (!files.some(file => file.endsWith('Record.java'))) throw new Error('no Java was made');
  const compiled = spawnSync('javac', ['-encoding', 'UTF-8', '-d', at('classes'), ...files], { encoding: 'utf8' });
  if (compiled.error === undefined && compiled.status !== 0) throw new Error(compiled.stderr);
}

try {
  makeTypeScript();
  makeJava();
  console.log('ok');
} catch (error) {
  console.log(`${error.message}\n${error.stdout ?? ''}${error.stderr ?? ''}`);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
