// npm run new:site -- ID HOST: writes an adapter for a job board, lists it, and makes a saved page to begin with.
// What is left to you: the board's own addresses and selectors, and a page in the shape of the board's.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT_DIR } from './build.mjs';

const camel = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/**
 * @param {string} id
 * @param {string} host the board's host name; its subdomains count too
 * @param {string} [root] the repository
 * @returns {string[]} the paths that were written
 */
export function newSite(id, host, root = ROOT_DIR) {
  if (!/^[a-z][a-z0-9-]{1,39}$/.test(id)) throw new Error(`"${id}" is no id: small letters, digits and dashes`);
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) throw new Error(`"${host}" is no host name`);
  const file = `src/sites/${id}.ts`;
  if (existsSync(join(root, file))) throw new Error(`${file} is there already`);
  const name = camel(id);
  const written = [];
  const write = (path, text) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
    written.push(path);
  };
  write(
    file,
    `import type { Board } from './parts/board';

/** ${host}. Say here what is special about its pages. */
export const ${name}: Board = {
  id: '${id}',
  hosts: ['${host}'],
  kindOf: (url) => (/^\\/jobs\\/\\d+/.test(url.pathname) ? 'detail' : url.pathname === '/jobs' ? 'list' : null),
  adId: (url) => /^\\/jobs\\/(\\d+)/.exec(url.pathname)?.[1] ?? null,
  details: [
    {
      root: ['.job-view'],
      fields: {
        title: ['.job-title'],
        hiringOrganization: ['.job-company'],
        jobLocation: ['.job-place'],
        baseSalary: ['.job-pay'],
      },
      body: ['.job-text'],
    },
  ],
  panes: [],
  cards: [],
};
`,
  );
  const index = 'src/sites/index.ts';
  const before = readFileSync(join(root, index), 'utf8');
  const after = before
    .replace(/^(import \{ readJsonLd \}.*)$/m, `$1\nimport { ${name} } from './${id}';`)
    .replace(/(BOARDS: readonly Board\[\] = \[[^\]]*?),?\s*\]/, `$1,\n  ${name},\n]`);
  if (after.split(name).length - before.split(name).length !== 2) {
    throw new Error(`${index} has changed its shape: mend scripts/new-site.mjs`);
  }
  write(index, after);
  const url = `https://${host}/jobs/1`;
  const page = `tests/sites/pages/${id}-detail`;
  write(
    `${page}/page.html`,
    `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Shop assistant</title></head>
<body>
<nav><a href="/jobs">All jobs</a></nav>
<div class="job-view">
<h1 class="job-title">Shop assistant</h1>
<p class="job-company">Corner Shop Ltd</p>
<p class="job-place">Leeds</p>
<p class="job-pay">GBP 12.50 per hour</p>
<div class="job-text"><p>Serve customers and keep the shelves in order, two days a week.</p></div>
</div>
</body>
</html>
`,
  );
  const posting = {
    url,
    site: id,
    title: 'Shop assistant',
    description: 'Serve customers and keep the shelves in order, two days a week.',
    hiringOrganization: 'Corner Shop Ltd',
    jobLocation: 'Leeds',
    baseSalary: 'GBP 12.50 per hour',
    fields: Object.fromEntries(
      ['title', 'description', 'hiringOrganization', 'jobLocation', 'baseSalary'].map((field) => [field, id]),
    ),
  };
  const expected = { url, kind: 'detail', unreadable: null, roots: ['.job-view'], postings: [posting] };
  write(`${page}/posting.json`, `${JSON.stringify(expected, null, 2)}\n`);
  return written;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [id = '', host = ''] = process.argv.slice(2);
  try {
    for (const path of newSite(id, host)) console.log(path);
    console.log('Next: make the saved page look like the board, write posting.json by hand, then the selectors.');
    console.log(`${host} must also stand in manifest.json; adding it there asks every user for a new permission.`);
  } catch (error) {
    console.error(`${error.message}\nusage: npm run new:site -- example-jobs jobs.example.com`);
    process.exitCode = 2;
  }
}
