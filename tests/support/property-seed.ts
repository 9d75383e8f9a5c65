import fc from 'fast-check';

/** Property tests draw the same cases in every run; `DATELINE_SEED=random` (or a number) draws others. */
const chosen = process.env['DATELINE_SEED'] ?? '20170320';

if (chosen !== 'random') fc.configureGlobal({ seed: Number(chosen) });
