// npm run screenshot [-- -g words]: takes the pictures of the README and the docs anew, with the application as it is.
process.env['DATELINE_SCREENSHOT'] = '1';
const PICTURES = ['screenshot', 'screenshot-desk', 'screenshot-filing', 'screenshot-wires', 'metadata'];
process.argv.splice(2, 0, ...PICTURES.map((name) => `tests/e2e/${name}.e2e.ts`));
await import('./e2e.mjs');
