/** An instant (ISO 8601) as it is on the clocks of a zone, with its offset; in UTC where the zone is unknown. */
export function zonedInstant(instant: string, zone: string): string {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return instant;
  const minutes = offsetOf(at, zone);
  if (minutes === 0) return new Date(at).toISOString().replace(/\.000Z$/, 'Z');
  const clock = new Date(at + minutes * 60_000).toISOString().replace(/(?:\.000)?Z$/, '');
  const size = Math.abs(minutes);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${clock}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Minutes a zone is ahead of UTC at an instant. */
function offsetOf(at: number, zone: string): number {
  if (zone === '') return 0;
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
      at,
    );
    const said = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(
      parts.find(({ type }) => type === 'timeZoneName')?.value ?? '',
    );
    const [, sign, hours, minutes] = said ?? [];
    if (sign === undefined) return 0;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  } catch {
    return 0;
  }
}

/**
 * An instant as agencies write it, as a story keeps it: offsets without a colon, missing seconds and a bare day (its
 * midnight in UTC) too. Null for what is none.
 */
export function instantOf(text: string): string | null {
  const found =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?)? ?(Z|[+-]\d\d:?\d\d|[+-]\d\d)?$/.exec(
      text.trim(),
    );
  if (found === null) return null;
  const [
    ,
    year = '',
    month = '',
    day = '',
    hour = '00',
    minute = '00',
    second = '00',
    fraction = '',
    offset = 'Z',
  ] = found;
  const zone = offset === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(3).replace(':', '') || '00'}`;
  const instant = `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction === '' ? '' : `.${fraction}`}${zone}`;
  const at = Date.parse(instant);
  const isDay = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
  return Number.isNaN(at) || !isDay ? null : instant;
}
