import { app, nativeTheme, shell } from 'electron';
import Store from 'electron-store';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { createCuts } from './cuts';
import { chooseFiles, chooseFolder, choosePictures, chooseTarget, libraryDamaged } from './dialogs';
import { filesAmong } from './files';
import { startProcess } from './apart-process';
import { answerRequests } from './ipc';
import { keyring } from './keyring';
import { createMainWindow } from './main-window';
import { setMenu } from './menu';
import { printPdf } from './pdf';
import { previews } from './previews';
import { declareScheme, serveScheme } from './protocol';
import { appRequests } from './requests/app';
import { exchangeRequests } from './requests/exchange';
import { mediaRequests } from './requests/media';
import { photosRequests } from './requests/photos';
import { placeRequests } from './requests/places';
import { keptSettings, settingRequests } from './requests/settings';
import { ruleRequests } from './requests/rules';
import { spellingRequests, type SpellingNeeds } from './requests/spelling';
import { storyRequests } from './requests/stories';
import { subjectRequests } from './requests/subjects';
import { useWires, wireRequests } from './requests/wires';
import { runRole } from './roles';
import { apartConverter } from './services/exchange/convert-apart';
import { createHandOff } from './services/handoff/hand-off';
import { createImporter } from './services/exchange/import';
import { createPhotos } from './services/media/photos';
import { createGazetteer } from './services/gazetteer/gazetteer';
import { createLibrary } from './services/library';
import { createKeyFile } from './services/settings/key-file';
import { createKeys } from './services/settings/keys';
import { createDictionaries } from './services/spelling/dictionaries';
import { storePaths } from './services/store';
import { createSubjects } from './services/subjects/subjects';
import { CLOCK } from './services/wires/clock';
import { watchFolder } from './services/wires/watch';
import { createWires } from './services/wires/wires';
import { openOutside } from './window';

const PLATFORM = process.platform === 'darwin' ? 'mac' : process.platform === 'win32' ? 'windows' : 'linux';

const dataFolder = process.env['DATELINE_DATA'];
if (dataFolder !== undefined && dataFolder !== '') app.setPath('userData', dataFolder);
declareScheme();

if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();

function start(): void {
  const data = app.getPath('userData');
  const memory = new Store<Record<string, unknown>>({ name: 'settings', clearInvalidConfig: true });
  const window = createMainWindow(memory);
  const pages = previews();
  const cuts = createCuts(window.send);
  const photos = createPhotos(() => startProcess('media', 'Dateline pictures'));
  const now = (): string => new Date().toISOString();

  const settings = keptSettings(memory, ({ theme }) => {
    nativeTheme.themeSource = theme;
    wires.configure();
  });
  const keyFiles = ['key.json', 'key.copy.json'].map((name) => join(data, name));
  const reading = apartConverter({ start: () => startProcess('exchange', 'Dateline reading') });
  const importer = createImporter({
    converter: reading,
    house: () => settings.get().house,
    now,
  });
  const handOff = createHandOff({
    start: () => startProcess('handoff', 'Dateline hand-off'),
    media: storePaths(data).media,
    now,
    author: () => settings.get().author,
  });
  const library = createLibrary({
    paths: storePaths(data),
    keys: createKeys({ file: createKeyFile(keyFiles), keyring }),
    memory,
    now,
    author: () => settings.get().author,
    startThread,
    backedUp: (result) => {
      if (!result.ok) report('backup', result.error.code);
    },
    damaged: () => void meetDamage(),
    filed: (ids) => window.send('stories.changed', { ids: [...ids] }),
  });

  const dictionaries = createDictionaries(join(data, 'dictionaries'));

  const subjects = createSubjects(join(data, 'subjects', 'media-topics.json'), () =>
    startProcess('subjects', 'Dateline subjects'),
  );

  const wires = createWires({
    use: useWires(library),
    // Of its own, and behind everything else: whoever brings a file in waits for no wire.
    converter: apartConverter({ start: () => startProcess('exchange', 'Dateline wires', 'behind') }),
    house: () => settings.get().house,
    settings: () => settings.get().wires,
    now,
    clock: CLOCK,
    watch: watchFolder,
    changed: (state) => window.send('wires.changed', state),
  });

  const meetDamage = async (): Promise<void> => {
    if (!(await window.use(libraryDamaged, Promise.resolve(false)))) return;
    await window.flush.ask();
    await library.setAside();
    window.redraw();
  };

  nativeTheme.themeSource = settings.get().theme;
  serveScheme(join(import.meta.dirname, '../renderer'), {
    picture: (hash) => library.media()?.path(hash) ?? null,
    thumb: (hash) => library.thumbs()?.path(hash) ?? null,
    dictionary: dictionaries.path,
    preview: (id) => pages.get(id),
  });
  const fileDialogs: Pick<SpellingNeeds, 'chooseFiles' | 'chooseTarget'> = {
    chooseFiles: (title, filters) =>
      window.use((opened) => chooseFiles(opened, title, filters), Promise.resolve([])),
    chooseTarget: (title, name) =>
      window.use((opened) => chooseTarget(opened, title, name), Promise.resolve(null)),
  };
  answerRequests(
    {
      ...storyRequests({ library, settings: settings.get, now }),
      ...mediaRequests({
        library,
        photos,
        cuts,
        choosePictures: (several) =>
          window.use((opened) => choosePictures(opened, several), Promise.resolve([])),
      }),
      ...photosRequests({ library, photos }),
      ...placeRequests(createGazetteer(() => readFile(join(import.meta.dirname, 'gazetteer.txt')))),
      ...settingRequests(settings, memory, window.send),
      ...subjectRequests({ subjects, chooseFiles: fileDialogs.chooseFiles }),
      ...spellingRequests({ store: memory, dictionaries, ...fileDialogs }),
      ...ruleRequests({ store: memory, ...fileDialogs }),
      ...wireRequests({
        ...{ library, wires, photos, now },
        converter: reading,
        settings: settings.get,
        chooseFolder: (title) => window.use((opened) => chooseFolder(opened, title), Promise.resolve(null)),
      }),
      ...exchangeRequests({
        library,
        settings: settings.get,
        now,
        ...{ photos, cuts },
        ...{ importer, handOff },
        printPdf: (html, facts) => printPdf(pages.put(html), facts),
        putPage: (html) => pages.put(html),
        progress: (progress) => window.send('export.progress', progress),
        changed: (ids) => window.send('stories.changed', { ids }),
        chooseFiles: fileDialogs.chooseFiles,
        chooseFolder: (title) => window.use((opened) => chooseFolder(opened, title), Promise.resolve(null)),
      }),
      ...appRequests({
        library,
        info: () => ({
          version: app.getVersion(),
          platform: PLATFORM,
          files: filesAmong(givenWords(process.argv, process.cwd()), process.cwd()),
        }),
        openOutside,
        showFile: (path) => shell.showItemInFolder(path),
        listening: () => window.flush.listens(true),
        flushed: window.flush.answer,
        role: (command) => window.use((opened) => runRole(opened, command), false),
        flush: window.flush.ask,
        redraw: window.redraw,
      }),
    },
    report,
  );
  setMenu(PLATFORM === 'mac', (id) => window.send('command', { id }));
  window.open();
  library.open();
  wires.start();

  app.on('second-instance', (_event, argv, folder) => {
    window.show();
    const paths = filesAmong(givenWords(argv, folder), folder);
    if (paths.length > 0) window.send('files.opened', { paths });
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    window.send('files.opened', { paths: [path] });
  });
  app.on('activate', () => window.open());
  app.on('window-all-closed', () => {
    if (PLATFORM !== 'mac') app.quit();
  });
  const closeAll = async (): Promise<void> => {
    await wires.close();
    await Promise.all([importer, handOff, photos, subjects, library].map((one) => one.close()));
  };
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void closeAll().finally(() => {
      closed = true;
      app.quit();
    });
  });
}

/** Starts one of the threads beside this file. */
function startThread(name: string, workerData: object): Worker {
  return new Worker(join(import.meta.dirname, `${name}-worker.js`), { workerData });
}

/** The words of a command line behind the program and, in development, behind the application's folder. */
function givenWords(argv: readonly string[], folder: string): string[] {
  const application = app.isPackaged
    ? 0
    : argv.findIndex((word) => resolve(folder, word) === app.getAppPath());
  return argv.slice(application + 1);
}

function report(name: string, problem: unknown): void {
  process.stderr.write(`${name}: ${problem instanceof Error ? (problem.stack ?? '') : String(problem)}\n`);
}
