import {
  DEFAULT_HOUSE,
  HouseSchema,
  OwnStyleSchema,
  type House,
  type OwnStyle,
} from '../../../shared/house/house';
import { DestinationSchema, MOST_DESTINATIONS } from '../../../shared/house/destination';
import { BookPersonSchema } from '../../../shared/house/people';
import { DEFAULT_SETTINGS, SettingsSchema, type Settings } from '../../../shared/ipc/settings';
import {
  MOST_WIRE_FOLDERS,
  NO_WIRES,
  WireFolderSchema,
  WireSettingsSchema,
  type WireSettings,
} from '../../../shared/wires/settings';
import type { KeyValue } from './key-value';
import { eachOf, fieldsIn, orElse } from './mend';

/** The settings as they were kept; what is missing or damaged is the default, field by field. */
export function readSettings(store: KeyValue): Settings {
  const kept = fieldsIn(store.get('settings'));
  const { author, theme, smartQuotes, spellcheck, stylecheck, photoLocation } = SettingsSchema.entries;
  return {
    house: houseOf(kept['house']),
    author: orElse(author, kept['author'], DEFAULT_SETTINGS.author),
    theme: orElse(theme, kept['theme'], DEFAULT_SETTINGS.theme),
    smartQuotes: orElse(smartQuotes, kept['smartQuotes'], DEFAULT_SETTINGS.smartQuotes),
    spellcheck: orElse(spellcheck, kept['spellcheck'], DEFAULT_SETTINGS.spellcheck),
    stylecheck: orElse(stylecheck, kept['stylecheck'], DEFAULT_SETTINGS.stylecheck),
    photoLocation: orElse(photoLocation, kept['photoLocation'], DEFAULT_SETTINGS.photoLocation),
    wires: wiresOf(kept['wires']),
  };
}

/** Keeps the settings. */
export function writeSettings(store: KeyValue, settings: Settings): void {
  store.set('settings', settings);
}

function houseOf(value: unknown): House {
  const kept = fieldsIn(value);
  const {
    agency,
    desks,
    defaultDesk,
    language,
    english,
    datelineStyle,
    placeRules,
    siteName,
    siteUrl,
    takes,
    profiles,
  } = HouseSchema.entries;
  return {
    agency: orElse(agency, kept['agency'], DEFAULT_HOUSE.agency),
    desks: orElse(desks, kept['desks'], DEFAULT_HOUSE.desks),
    defaultDesk: orElse(defaultDesk, kept['defaultDesk'], DEFAULT_HOUSE.defaultDesk),
    language: orElse(language, kept['language'], DEFAULT_HOUSE.language),
    english: orElse(english, kept['english'], DEFAULT_HOUSE.english),
    datelineStyle: orElse(datelineStyle, kept['datelineStyle'], DEFAULT_HOUSE.datelineStyle),
    ownStyle: ownStyleOf(kept['ownStyle']),
    placeRules: orElse(placeRules, kept['placeRules'], DEFAULT_HOUSE.placeRules),
    people: eachOf(BookPersonSchema, kept['people']),
    siteName: orElse(siteName, kept['siteName'], DEFAULT_HOUSE.siteName),
    siteUrl: orElse(siteUrl, kept['siteUrl'], DEFAULT_HOUSE.siteUrl),
    takes: orElse(takes, kept['takes'], DEFAULT_HOUSE.takes),
    profiles: orElse(profiles, kept['profiles'], DEFAULT_HOUSE.profiles),
    destinations: eachOf(DestinationSchema, kept['destinations']).slice(0, MOST_DESTINATIONS),
  };
}

function ownStyleOf(value: unknown): OwnStyle {
  const kept = fieldsIn(value);
  const { place, months, date, template } = OwnStyleSchema.entries;
  return {
    place: orElse(place, kept['place'], DEFAULT_HOUSE.ownStyle.place),
    months: orElse(months, kept['months'], DEFAULT_HOUSE.ownStyle.months),
    date: orElse(date, kept['date'], DEFAULT_HOUSE.ownStyle.date),
    template: orElse(template, kept['template'], DEFAULT_HOUSE.ownStyle.template),
  };
}

function wiresOf(value: unknown): WireSettings {
  const kept = fieldsIn(value);
  const { days, items } = WireSettingsSchema.entries;
  return {
    folders: eachOf(WireFolderSchema, kept['folders']).slice(0, MOST_WIRE_FOLDERS),
    days: orElse(days, kept['days'], NO_WIRES.days),
    items: orElse(items, kept['items'], NO_WIRES.items),
  };
}
