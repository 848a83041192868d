/**
 * The words of the date lines that pages print round a story, in English and Turkish: month and weekday names, the words that say
 * which date it is, and the time zones that mean one offset only (CST, IST and BST mean several).
 */

/** Month names and their usual abbreviations, without the full stop, in lower case, to the month's number. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    'jan january ocak oca',
    'feb february şubat subat şub',
    'mar march mart',
    'apr april nisan nis',
    'may mayıs mayis',
    'jun june haziran haz',
    'jul july temmuz tem',
    'aug august ağustos agustos ağu',
    'sep sept september eylül eylul eyl',
    'oct october ekim eki',
    'nov november kasım kasim kas',
    'dec december aralık aralik ara',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);

export const weekdays: readonly string[] =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun pazartesi salı çarşamba perşembe cuma cumartesi pazar'.split(
    ' ',
  );

/** Labels that call a date the publication's. */
export const publishedLabels: readonly string[] = [
  'published',
  'published on',
  'published at',
  'publication date',
  'date published',
  'first published',
  'originally published',
  'posted',
  'posted on',
  'posted at',
  'date',
  'issued',
  'created',
  'yayınlanma',
  'yayınlanma tarihi',
  'yayın tarihi',
  'yayınlandı',
  'giriş',
  'giriş tarihi',
  'eklenme',
  'eklenme tarihi',
  'oluşturulma tarihi',
  'haber giriş tarihi',
  'tarih',
];

/** Labels that call a date another one. */
export const updatedLabels: readonly string[] = [
  'update',
  'updated',
  'updated on',
  'updated at',
  'last updated',
  'last updated on',
  'last update',
  'last modified',
  'modified',
  'revised',
  'güncelleme',
  'güncelleme tarihi',
  'güncellendi',
  'son güncelleme',
  'son güncellenme',
  'son güncelleme tarihi',
];

/** Offsets of the zones named in date lines. */
export const zones: ReadonlyMap<string, string> = new Map([
  ['gmt', '+00:00'],
  ['utc', '+00:00'],
  ['z', '+00:00'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eest', '+03:00'],
  ['eet', '+02:00'],
  ['msk', '+03:00'],
  ['trt', '+03:00'],
  ['tsi', '+03:00'],
  ['tsİ', '+03:00'],
  ['jst', '+09:00'],
  ['kst', '+09:00'],
  ['aest', '+10:00'],
  ['aedt', '+11:00'],
]);
