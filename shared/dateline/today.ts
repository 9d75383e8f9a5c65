const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The day it is at an instant in an IANA zone, `YYYY-MM-DD`; null for a zone the machine does not know. */
export function dayIn(timeZone: string, now: Date): string | null {
  if (timeZone === '') return null;
  try {
    const parts = new Intl.DateTimeFormat('en-u-ca-gregory', {
      ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' },
    }).formatToParts(now);
    const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
    return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  } catch {
    return null;
  }
}

/** What to say where it is another day than here, `it is already 21 March there`; `''` where it is the same. */
export function otherDay(there: string, here: string): string {
  if (there === here) return '';
  const [, month = '', day = ''] = there.split('-');
  return `it is ${there > here ? 'already' : 'still'} ${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} there`;
}
