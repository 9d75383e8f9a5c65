import { PAGE_PREVIEWS } from '../../shared/ipc/exchange';
import type { Settings } from '../../shared/ipc/settings';
import { WHOLE } from '../../shared/photo/orientation';
import { ok, type Result } from '../../shared/ipc/result';
import type { Cuts } from '../cuts';
import type { Handlers } from '../ipc';
import { filingRequests } from './filing';
import type { ExportNeeds, Job } from '../services/exchange/export';
import type { PrintFacts } from '../services/exchange/export-story';
import type { Importer } from '../services/exchange/import';
import type { HandOff } from '../services/handoff/hand-off';
import type { Photos } from '../services/media/photos';
import type { Library } from '../services/library';
import { idsOf } from '../services/stories/ids';

/** What the requests about bringing in and sending out need. */
export interface ExchangeNeeds {
  library: Library;
  settings: () => Settings;
  now: () => string;
  importer: Importer;
  handOff: HandOff;
  photos: Photos;
  cuts: Cuts;
  /** Prints a page as PDF. */
  printPdf: (html: string, facts: PrintFacts) => Promise<Uint8Array>;
  /** Puts a page up for preview and gives its address. */
  putPage: (html: string) => string;
  progress: Job['progress'];
  /** Told which stories have become others on disk. */
  changed: (ids: string[]) => void;
  chooseFiles: (title: string, filters: { name: string; extensions: string[] }[]) => Promise<string[]>;
  chooseFolder: (title: string) => Promise<string | null>;
}

type ExchangeRequests = Pick<
  Handlers,
  Extract<keyof Handlers, `import.${string}` | `export.${string}` | `filing.${string}`>
>;

/** Answers the requests about bringing stories in and sending them out; readers and writers are loaded when used. */
export function exchangeRequests(needs: ExchangeNeeds): ExchangeRequests {
  const { library, importer } = needs;
  const exporting = exportNeeds(needs);
  const running = new Map<string, AbortController>();
  let reading = new AbortController();
  const run = async <T>(id: string, work: (job: Job) => Promise<Result<T>>): Promise<Result<T>> => {
    const control = new AbortController();
    running.set(id, control);
    try {
      return await work({ id, signal: control.signal, progress: needs.progress });
    } finally {
      running.delete(id);
    }
  };

  return {
    ...filingRequests(needs, exporting),
    'import.choose': async () => ok(await needs.chooseFiles('Import', await importFilters())),
    'import.paths': async ({ paths, encoding }) =>
      ok(await importer.paths(paths, { encoding, signal: reading.signal })),
    'import.text': async ({ name, text }) => ok(await importer.text(name, text, reading.signal)),
    'import.cancel': () => {
      reading.abort();
      reading = new AbortController();
      return ok(null);
    },
    'import.accept': ({ story }) => library.use(({ stories }) => stories.create(story, 'imported')),
    'import.standing': (history) => library.use(({ chains }) => chains.standing(history)),
    'import.takeIn': (order) => library.use((store) => needs.handOff.takeIn(store, order)),
    'export.chooseFolder': async () => ok(await needs.chooseFolder('Export to')),
    'export.preview': async ({ story, format, takes }) => {
      const { previewExport } = await import('../services/exchange/export');
      const preview = await previewExport(story, { format, takes }, exporting);
      if (!preview.ok) return preview;
      const isPage = PAGE_PREVIEWS.has(format);
      return ok({ ...preview.value, address: isPage ? needs.putPage(preview.value.content) : null });
    },
    'export.preflight': ({ job, stories }) =>
      run(job, async (following) => {
        const { runPreflight } = await import('../services/exchange/preflight');
        const picturePath = (hash: string): string | null => library.media()?.path(hash) ?? null;
        return runPreflight(stories, { ...exporting, picturePath }, following);
      }),
    'export.embargoed': ({ stories: ids }) => library.use(({ stories }) => stories.embargoed(ids)),
    'export.run': ({ job, order }) =>
      run(job, async (following) => {
        const { runExport } = await import('../services/exchange/export');
        return runExport(order, exporting, following);
      }),
    'export.site': ({ job, order }) =>
      run(job, (following) =>
        library.use(async ({ list }) => {
          const { runSite } = await import('../services/exchange/site');
          return runSite(
            order,
            {
              ...exporting,
              allStories: () => idsOf(list),
              timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
            },
            following,
          );
        }),
      ),
    'export.cancel': ({ job }) => {
      running.get(job)?.abort();
      return ok(null);
    },
  };
}

async function importFilters(): Promise<{ name: string; extensions: string[] }[]> {
  const { READERS } = await import('../../shared/exchange/registry');
  const extensions = Object.values(READERS).flatMap((reader) => [...reader.extensions]);
  return [
    { name: 'Stories', extensions },
    { name: 'All files', extensions: ['*'] },
  ];
}

function exportNeeds({
  library,
  photos,
  cuts,
  settings,
  now,
  printPdf,
  handOff,
}: ExchangeNeeds): ExportNeeds {
  return {
    getStory: async (id) => {
      const opened = await library.use(({ stories }) => stories.open(id));
      return opened.ok ? opened.value.story : null;
    },
    media: async (hash) => {
      const read = await library.use(({ media }) => media.read(hash));
      return read.ok ? read.value : null;
    },
    copy: async (photo, location) => {
      const path = library.media()?.path(photo.media.hash) ?? null;
      if (path === null) return null;
      const isDrawn = photo.crop !== null || (await photos.needsTurning(path, photo.media));
      const cut = isDrawn ? await cuts.ask(photo.media, photo.crop ?? WHOLE) : null;
      return photos.copy(path, photo, cut, location);
    },
    handOff: ({ id }, { baseName, location }) =>
      library.use((store) => handOff.pack(store, id, { baseName, location })),
    house: () => settings().house,
    now,
    printPdf,
  };
}
