// npm run screenshot: takes the README's picture anew, docs/screenshot.png, with the application as it is.
process.env['DATELINE_SCREENSHOT'] = '1';
process.argv.splice(2, Infinity, 'tests/e2e/screenshot.e2e.ts');
await import('./e2e.mjs');
