// Makes classic scripts of modules, for offline.py, which gives by standard input what to make and
// takes it from standard output.
//
//   bundler   esbuild's address
//   folder    where the modules are
//   instead   the file that stands in the place of the module files.mjs
//   jobs      {script: the names of the modules that it runs, in order}

import { readFileSync } from "node:fs";

const { bundler, folder, instead, jobs } = JSON.parse(readFileSync(0, "utf8"));
const { build } = await import(bundler);
const contents = readFileSync(instead, "utf8");
const plugin = { name: "instead", setup: ({ onLoad }) => onLoad({ filter: /[\\/]files\.mjs$/ }, () => ({ contents })) };

async function made([script, names]) {
  const { outputFiles } = await build({
    stdin: { contents: names.map((name) => `import "./${name}.mjs";`).join("\n"), resolveDir: folder },
    absWorkingDir: folder, // paths in comments are the same wherever it is
    plugins: [plugin],
    bundle: true,
    format: "iife",
    charset: "utf8",
    legalComments: "inline",
    logLevel: "error",
    write: false,
  });
  return [script, outputFiles[0].text];
}

process.stdout.write(JSON.stringify(Object.fromEntries(await Promise.all(Object.entries(jobs).map(made)))));
