import { describe, expect, it } from 'vitest';
import { decode, decodeAs } from '../../../../electron/services/exchange/decode';
import { ENCODINGS } from '../../../../shared/exchange/encodings';

/** Bytes in an encoding of one byte a letter, made by turning its own table round. */
function encode(text: string, encoding: string): Uint8Array {
  const table = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1) table.set(decodeAs(Uint8Array.of(byte), encoding) ?? '', byte);
  return Uint8Array.from(text, (char) => {
    const byte = table.get(char);
    if (byte === undefined) throw new Error(`${encoding} has no ${char}`);
    return byte;
  });
}

const TEXTS: Readonly<Record<string, string>> = {
  de: 'Die Grünen ziehen nach den Misserfolgen Konsequenzen. «Wir müssen größer denken», hieß es in Köln.',
  fr: 'Les violences liées aux manifestations sont une «catastrophe», a estimé le ministre. Il a énuméré une crise.',
  es: 'El señor Núñez llegó ayer a Bogotá y habló con los periodistas: ¿qué más podía decir?',
  sv: 'Statsministern säger att regeringen måste göra mer för de äldre på landsbygden.',
  da: 'Ministeren siger, at Ærø og Sjælland får flere penge. Også børn på Færøerne.',
  it: 'Il governo ha deciso più tasse. Perché? La città è già in difficoltà.',
  pt: 'A população de São Paulo não está à espera de soluções. Opinião pública: coração e pão.',
  fi: 'Pääministeri sanoi, että hallitus päättää asiasta myöhään.',
  pl: 'Minister powiedział, że rząd podejmie decyzję. Łódź i Kraków są gotowe, wciąż trwają rozmowy.',
  cs: 'Předseda vlády řekl, že Česká republika splní své závazky. Příští týden bude zasedání.',
  ru: 'Министр сообщил, что переговоры начнутся завтра. Мы готовы, сказал он. Ёлка стоит.',
  el: 'Ο πρωθυπουργός δήλωσε ότι η Ελλάδα είναι έτοιμη. Η συνάντηση θα γίνει αύριο.',
};

describe('the encoding of a text that does not say it', () => {
  it.each([
    ...['de', 'fr', 'es', 'sv', 'it', 'fi'].flatMap((text) =>
      ['windows-1252', 'ibm850', 'ibm437'].map((encoding) => [text, encoding] as const),
    ),
    ...(['da', 'pt'] as const).flatMap((text) =>
      ['windows-1252', 'ibm850'].map((encoding) => [text, encoding] as const),
    ),
    ...(['pl', 'cs'] as const).flatMap((text) =>
      ['windows-1250', 'ibm852'].map((encoding) => [text, encoding] as const),
    ),
    ...['windows-1251', 'koi8-r', 'ibm866'].map((encoding) => ['ru', encoding] as const),
    ['el', 'windows-1253'] as const,
  ])('%s in %s is read by its letters', (name, encoding) => {
    const text = TEXTS[name] ?? '';
    const read = decode(encode(text, encoding));
    expect(read.ok && read.value.text).toBe(text);
  });

  it('is found where accents go before their letters', () => {
    const bytes = Uint8Array.from(
      'Die Gr\xc8unen m\xc8ussen gr\xc8o\xfber denken, sagt Ren\xc2e in K\xc8oln.',
      (char) => char.charCodeAt(0),
    );
    const read = decode(bytes);
    expect(read.ok && read.value).toMatchObject({
      text: 'Die Grünen müssen größer denken, sagt René in Köln.',
      encoding: 'iso_6937',
    });
  });
});

describe('an encoding somebody names', () => {
  it.each(ENCODINGS)('$label is known', ({ label }) => {
    expect(decodeAs(Uint8Array.of(65), label)).toBe('A');
  });

  it.each([
    ['cp437', 0x9c, '£'],
    ['CP850', 0x9b, 'ø'],
    ['DOS-852', 0x9f, 'č'],
    ['Latin1', 0xe9, 'é'],
    ['cp1251', 0xc6, 'Ж'],
    ['din-66003', 0x7b, 'ä'],
  ])('%s is known by that name', (name, byte, letter) => {
    expect(decodeAs(Uint8Array.of(byte), name)).toBe(letter);
  });

  it('is null where nobody knows it', () => {
    expect(decodeAs(Uint8Array.of(65), 'klingon')).toBeNull();
  });
});
