// npm run screenshot [-- -g words]: takes the pictures of the README and the docs anew, with the application as it is.
process.env['DATELINE_SCREENSHOT'] = '1';
process.argv.splice(2, 0, 'tests/e2e/screenshot.e2e.ts', 'tests/e2e/metadata.e2e.ts');
await import('./e2e.mjs');
