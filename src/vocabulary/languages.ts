/**
 * What tells the languages of news pages apart at a glance: the commonest function words of each, and letters that the others do
 * not use. Enough to tell a Turkish line from an English story, not to name every language of the world.
 */
export interface LanguageMarks {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly words: readonly string[];
  /** Letters that mark it among the languages in this list. */
  readonly letters?: string;
}

/** Languages in Latin letters. */
export const latinLanguages: readonly LanguageMarks[] = [
  {
    tag: 'en',
    words:
      'the of and to in that is was for it with as his on be at by had not are but from or have an they which one were her all she there would their we him been has when who will more if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through says this where how your you he i a'.split(
        ' ',
      ),
  },
  {
    tag: 'tr',
    words:
      've bir bu da de için ile olarak çok daha gibi kadar sonra göre olan en ise ancak olduğunu dedi ya ki veya her ne değil var yok o bunu şu ben sen biz siz onlar tarafından ilgili haber yorum büyük yeni oldu edildi etti olduğu tüm önce üzere kullanılmayan yapılan'.split(
        ' ',
      ),
    letters: 'ğışİ',
  },
  {
    tag: 'de',
    words:
      'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde'.split(
        ' ',
      ),
    letters: 'ß',
  },
  {
    tag: 'fr',
    words:
      'le la les de des du et est un une dans que qui pour pas sur au par avec ce il elle ne se plus son sa ses mais ont été cette aux comme nous vous leur sont'.split(
        ' ',
      ),
    letters: 'œ',
  },
  {
    tag: 'es',
    words:
      'el la los las de del y que en un una es por con para no se su al lo como más pero sus le ya o este ha sí porque esta entre cuando muy sin sobre también fue'.split(
        ' ',
      ),
    letters: 'ñ¿¡',
  },
  {
    tag: 'pt',
    words:
      'o a os as de do da dos das e que em um uma para com não por mais se na no como foi ao ele sua ou ser quando muito nos já também pelo pela até'.split(
        ' ',
      ),
    letters: 'ãõ',
  },
  {
    tag: 'it',
    words:
      'il lo la i gli le di del della dei e che in un una è per con non si da al sono come anche più ma ha nel alla questo dal ai'.split(
        ' ',
      ),
  },
  {
    tag: 'nl',
    words:
      'de het een en van in is dat op te zijn voor met die niet aan er om ook als bij uit maar door over naar heeft hij ze wordt nog'.split(
        ' ',
      ),
  },
  {
    tag: 'pl',
    words: 'i w z na do że się nie to jest o jak ale po za od przez co dla są oraz przed tym który ich'.split(' '),
    letters: 'łąęśżź',
  },
  {
    tag: 'sv',
    words: 'och i att det som en på är av för med den till inte har de ett om var men sig från vi kan'.split(' '),
  },
  {
    tag: 'id',
    words: 'yang dan di dari untuk dengan pada ini itu tidak dalam akan juga adalah oleh ke sebagai telah'.split(' '),
  },
];

/** Scripts that belong to one language here, or whose commonest language is named where letters do not tell. */
export const scriptLanguages: readonly (readonly [script: RegExp, tag: string, unless?: readonly [RegExp, string]])[] =
  [
    [/\p{Script=Hangul}/u, 'ko'],
    [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
    [/\p{Script=Han}/u, 'zh'],
    [/\p{Script=Cyrillic}/u, 'ru', [/[іїєґ]/i, 'uk']],
    [/\p{Script=Arabic}/u, 'ar', [/[پچژگی]/, 'fa']],
    [/\p{Script=Hebrew}/u, 'he'],
    [/\p{Script=Greek}/u, 'el'],
    [/\p{Script=Georgian}/u, 'ka'],
    [/\p{Script=Armenian}/u, 'hy'],
    [/\p{Script=Devanagari}/u, 'hi'],
    [/\p{Script=Thai}/u, 'th'],
  ];
