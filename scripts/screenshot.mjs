// npm run screenshot: takes the pictures of the README and the docs anew, docs/*.png, with the application as it is.
process.env['DATELINE_SCREENSHOT'] = '1';
process.argv.splice(2, Infinity, 'tests/e2e/screenshot.e2e.ts', 'tests/e2e/metadata.e2e.ts');
await import('./e2e.mjs');
