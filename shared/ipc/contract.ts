import * as v from 'valibot';
import { LanguageSchema, MOST_TAKES, StorySchema } from '../story/story';
import type { FileFacts } from '../photo/file-facts';
import { MediaSchema, type Crop, type Media } from '../story/photo';
import type { Version } from '../story/version';
import {
  EXPORT_FORMATS,
  ExportOrderSchema,
  SiteOrderSchema,
  type EmbargoedStory,
  type ExportPreview,
  type ExportProgress,
  type ExportReport,
  type ImportReadings,
  type PreflightReport,
} from './exchange';
import { SendOrderSchema, type FiledSending, type SendPlan, type SendReport } from './filing';
import { HistorySchema, TakeInSchema, type StandingHere } from './handoff';
import { ListQuerySchema, type ListPage, type StoryRow } from './listing';
import type { KeptPicture } from './media';
import { HashSchema, PhotoQuerySchema, type PhotoAbout, type PhotoPage } from './photos';
import { PlaceQuerySchema, type FoundPlace } from './places';
import type { AppInfo, BackupRow, StoreState } from './library';
import { SessionSchema, type Session } from './session';
import type { OpenedStory, Saved, VersionRow } from './stories';
import { RULE_FILES } from './rules';
import { SettingsSchema, type Settings } from './settings';
import {
  TopicQuerySchema,
  type FoundTopic,
  type TopicFacts,
  type TreeTopic,
  type VocabularyFacts,
} from './subjects';
import { WireQuerySchema, type Wire, type WireFailure, type WirePage, type WireState } from './wires';
import type { FoundImage } from '../exchange/types';
import { AbbreviationsSchema, type Abbreviations } from '../abbreviations/abbreviations';
import { DictionaryIdSchema, type Dictionary } from '../spelling/dictionaries';
import { WordListsSchema, type WordLists } from '../spelling/word-lists';
import { BookSchema, type Book } from '../style/book';

/** A row of the table of requests: the schema of the input and, as a type only, the output. */
export interface RequestRow<Schema extends v.GenericSchema, Output> {
  input: Schema;
  /** Never set: carries the output's type. */
  output?: Output;
}

/** A row of the table of events: the payload, as a type only. */
export interface EventRow<Payload> {
  payload?: Payload;
}

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const ids = v.pipe(v.array(id), v.minLength(1));
const none = v.strictObject({});

function request<Schema extends v.GenericSchema>(input: Schema): <Output>() => RequestRow<Schema, Output> {
  return () => ({ input });
}

function event<Payload>(): EventRow<Payload> {
  return {};
}

/** Every request the window can make: nothing else crosses. Each answers a `Result`. */
export const REQUESTS = {
  'app.info': request(none)<AppInfo>(),
  /** Tries again to open the library. */
  'app.open': request(none)<StoreState>(),
  'app.unlock': request(v.strictObject({ passphrase: v.string() }))<StoreState>(),
  /** Sets the passphrase that opens the library where there is no keyring; `''` takes it away. */
  'app.setPassphrase': request(v.strictObject({ passphrase: v.string() }))<StoreState>(),
  'app.openLink': request(v.strictObject({ href: v.string() }))<null>(),
  'app.showFile': request(v.strictObject({ path: v.string() }))<null>(),
  /** The page is listening for `app.closing`: before that nothing can have been typed in it. */
  'app.listening': request(none)<null>(),
  /** All that was typed is on disk: the window may be closed. */
  'app.flushed': request(none)<null>(),
  /** Runs a command only the main process can (menu roles such as zoom, full screen, quit). */
  'app.role': request(v.strictObject({ command: v.string() }))<null>(),

  'stories.list': request(ListQuerySchema)<ListPage>(),
  /** Some stories as the list shows them, spiked or not; those that are not there are left out. */
  'stories.rows': request(v.strictObject({ ids }))<StoryRow[]>(),
  'stories.open': request(v.strictObject({ id }))<OpenedStory>(),
  /** Makes a story, of the kind a profile of the house says; `''` for none. */
  'stories.create': request(v.strictObject({ profile: v.optional(v.string(), '') }))<OpenedStory>(),
  /** Keeps stories that were made of others, all or none. */
  'stories.add': request(
    v.strictObject({ stories: v.pipe(v.array(StorySchema), v.minLength(1), v.maxLength(MOST_TAKES)) }),
  )<OpenedStory[]>(),
  'stories.save': request(
    v.strictObject({ story: StorySchema, base: v.pipe(v.number(), v.integer()) }),
  )<Saved>(),
  'stories.duplicate': request(v.strictObject({ id }))<OpenedStory>(),
  'stories.spike': request(v.strictObject({ ids }))<null>(),
  'stories.restore': request(v.strictObject({ ids }))<null>(),
  'stories.remove': request(v.strictObject({ ids }))<null>(),
  /** The editing of a story has ended for now: a version is made if anything changed since the last. */
  'stories.leave': request(v.strictObject({ id }))<null>(),

  'versions.list': request(v.strictObject({ story: id }))<VersionRow[]>(),
  'versions.get': request(v.strictObject({ id: v.string() }))<Version>(),
  'versions.make': request(
    v.strictObject({ story: id, reason: v.picklist(['saved', 'before']), note: v.string() }),
  )<VersionRow>(),
  'versions.restore': request(v.strictObject({ story: id, id: v.string() }))<OpenedStory>(),

  'media.add': request(v.strictObject({ name: v.string(), bytes: v.instance(Uint8Array) }))<KeptPicture>(),
  /** Lets the person choose picture files, or only one, and keeps them; none when they did not. */
  'media.choose': request(v.strictObject({ several: v.optional(v.boolean(), true) }))<KeptPicture[]>(),
  /** What a kept picture’s file says; `characterSet` is how its IIM texts are read, `''` as the file says. */
  'media.facts': request(v.strictObject({ hash: v.string(), characterSet: v.string() }))<FileFacts>(),

  /** A picture that the window was asked to cut (the event `media.cut`); null where it could not. */
  'media.cut': request(v.strictObject({ id: v.string(), bytes: v.nullable(v.instance(Uint8Array)) }))<null>(),

  /** The pictures of all stories. */
  'photos.list': request(PhotoQuerySchema)<PhotoPage>(),
  'photos.about': request(v.strictObject({ hash: HashSchema }))<PhotoAbout>(),
  /** Puts a kept picture in the place of another in these stories; gives those that were changed. */
  'photos.replace': request(v.strictObject({ hash: HashSchema, media: MediaSchema, stories: ids }))<
    string[]
  >(),
  /** Keeps the small picture the window has drawn of a kept one. */
  'photos.keepThumb': request(v.strictObject({ hash: HashSchema, bytes: v.instance(Uint8Array) }))<null>(),

  /** Lets the person choose files to bring in; gives their paths, none when they did not. */
  'import.choose': request(none)<string[]>(),
  /** Reads files, in the encoding a person chose if any (null to find it out). */
  'import.paths': request(
    v.strictObject({
      paths: v.array(v.string()),
      encoding: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(40))), null),
    }),
  )<ImportReadings>(),
  'import.text': request(v.strictObject({ name: v.string(), text: v.string() }))<ImportReadings>(),
  /** Stops whatever is being read: those sources answer `read.cancelled`. */
  'import.cancel': request(none)<null>(),
  /** Keeps a story that was read and looked at. */
  'import.accept': request(v.strictObject({ story: StorySchema }))<OpenedStory>(),

  /** How the history in a Dateline file stands to what is kept here. */
  'import.standing': request(HistorySchema)<StandingHere>(),
  /** Keeps the story in a Dateline file with its whole history. */
  'import.takeIn': request(TakeInSchema)<OpenedStory>(),

  'export.chooseFolder': request(none)<string | null>(),
  'export.preview': request(
    v.strictObject({ story: id, format: v.picklist(EXPORT_FORMATS), takes: v.boolean() }),
  )<ExportPreview>(),
  /** What stories are before they go out; told of by `export.progress`, stopped by `export.cancel`. */
  'export.preflight': request(v.strictObject({ job: v.string(), stories: ids }))<PreflightReport>(),
  /** Those of some stories, or of all that are not spiked (null), whose embargo holds now. */
  'export.embargoed': request(v.strictObject({ stories: v.nullable(v.array(id)) }))<EmbargoedStory[]>(),
  'export.run': request(v.strictObject({ job: v.string(), order: ExportOrderSchema }))<ExportReport>(),
  'export.site': request(v.strictObject({ job: v.string(), order: SiteOrderSchema }))<ExportReport>(),
  'export.cancel': request(v.strictObject({ job: v.string() }))<null>(),

  /** The sendings of a story, newest first. */
  'filing.list': request(v.strictObject({ story: id }))<FiledSending[]>(),
  /** What a sending of a story would be, and where it can go. */
  'filing.plan': request(v.pick(SendOrderSchema, ['story', 'kind']))<SendPlan>(),
  'filing.send': request(SendOrderSchema)<SendReport>(),
  /** Lets the person choose the folder of a destination; null when they did not. */
  'filing.chooseFolder': request(none)<string | null>(),
  /** Writes a file into a folder and removes it again, to see whether stories can be filed there. */
  'filing.probe': request(v.strictObject({ folder: v.string() }))<null>(),

  /** Looks places up in the gazetteer. */
  'places.find': request(PlaceQuerySchema)<FoundPlace[]>(),

  'subjects.facts': request(none)<VocabularyFacts>(),
  /** Lets the person choose the file of IPTC Media Topics and loads it; null when they did not. */
  'subjects.load': request(none)<VocabularyFacts | null>(),
  'subjects.remove': request(none)<VocabularyFacts>(),
  'subjects.find': request(TopicQuerySchema)<FoundTopic[]>(),
  'subjects.tree': request(v.strictObject({ language: LanguageSchema }))<TreeTopic[]>(),
  'subjects.about': request(
    v.strictObject({ codes: v.pipe(v.array(v.string()), v.maxLength(100)), language: LanguageSchema }),
  )<TopicFacts[]>(),

  'wires.state': request(none)<WireState>(),
  'wires.list': request(WireQuerySchema)<WirePage>(),
  'wires.open': request(v.strictObject({ id }))<Wire>(),
  /** The pictures of a wire as they lie beside its file now; none where that is gone or another one. */
  'wires.pictures': request(v.strictObject({ id }))<FoundImage[]>(),
  /** Marks wires, or all of them (null), as read or unread. */
  'wires.mark': request(v.strictObject({ ids: v.nullable(ids), isRead: v.boolean() }))<null>(),
  /** Makes a draft of a wire, or gives the one that was made of it unless `again`; `left` pictures stayed behind. */
  'wires.draft': request(v.strictObject({ id, again: v.boolean() }))<{ opened: OpenedStory; left: number }>(),
  /** The files that could not be read, newest first. */
  'wires.failures': request(none)<WireFailure[]>(),
  /** Tries files again that could not be read, or all of them (null). */
  'wires.retry': request(v.strictObject({ paths: v.nullable(v.array(v.string())) }))<null>(),
  /** Lets the person choose a folder to watch; null when they did not. */
  'wires.chooseFolder': request(none)<string | null>(),

  'settings.get': request(none)<Settings>(),
  'settings.set': request(SettingsSchema)<Settings>(),
  'session.get': request(none)<Session>(),
  'session.set': request(SessionSchema)<null>(),

  'words.get': request(none)<WordLists>(),
  'words.set': request(WordListsSchema)<WordLists>(),
  /** Lets the person choose a plain text of words; gives its words, null when they did not. */
  'words.read': request(none)<string[] | null>(),
  /** Lets the person keep words as a plain text; gives its path, null when they did not. */
  'words.write': request(v.strictObject({ name: v.string(), words: WordListsSchema.entries.own }))<
    string | null
  >(),
  'dictionaries.list': request(none)<Dictionary[]>(),
  /** Lets the person choose a Hunspell dictionary and adds it; null when they did not. */
  'dictionaries.add': request(none)<Dictionary | null>(),
  'dictionaries.remove': request(v.strictObject({ id: DictionaryIdSchema }))<null>(),

  'style.get': request(none)<Book>(),
  'style.set': request(BookSchema)<null>(),
  'abbreviations.get': request(none)<Abbreviations>(),
  'abbreviations.set': request(AbbreviationsSchema)<null>(),
  /** Lets the person choose a file of rules; gives its text, null when they did not. */
  'rules.read': request(v.strictObject({ what: v.picklist(RULE_FILES) }))<string | null>(),
  /** Lets the person keep rules as a file of this name; gives its path, null when they did not. */
  'rules.write': request(v.strictObject({ name: v.string(), text: v.string() }))<string | null>(),

  'backups.list': request(none)<BackupRow[]>(),
  'backups.make': request(none)<BackupRow>(),
  /** After damage: goes on with an empty library and what could still be read of the old one. */
  'backups.startAnew': request(none)<{ rescued: number }>(),
  'backups.restore': request(v.strictObject({ name: v.string() }))<null>(),
} as const;

/** Every event the main process sends the window. */
export const EVENTS = {
  /** A menu entry was chosen. */
  command: event<{ id: string }>(),
  /** Stories changed on disk other than by the window's own save; null means any. */
  'stories.changed': event<{ ids: string[] | null }>(),
  'settings.changed': event<Settings>(),
  /** Wires came in, went or were marked, or a folder is there or gone. */
  'wires.changed': event<WireState>(),
  'export.progress': event<ExportProgress>(),
  /** Draw the part of a picture that is shown and answer with `media.cut`. */
  'media.cut': event<{ id: string; media: Media; crop: Crop }>(),
  /** Files were given to the application (second start, opened with). */
  'files.opened': event<{ paths: string[] }>(),
  /** Save everything now and answer with `app.flushed`: the window is about to close. */
  'app.closing': event<null>(),
} as const;

/** The name of a request. */
export type RequestName = keyof typeof REQUESTS;

/** The input of a request. */
export type RequestInput<N extends RequestName> = v.InferInput<(typeof REQUESTS)[N]['input']>;

/** The output of a request. */
export type RequestOutput<N extends RequestName> = Exclude<(typeof REQUESTS)[N]['output'], undefined>;

/** The name of an event. */
export type EventName = keyof typeof EVENTS;

/** The payload of an event. */
export type EventPayload<N extends EventName> = Exclude<(typeof EVENTS)[N]['payload'], undefined>;
