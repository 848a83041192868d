/** What a page prints round a story. The ids are those of `Furniture.kind` in a report. */
export const furnitureKinds = {
  'source-label': 'names the outlet or agency that the story was taken from, or fails to',
  counter: 'how often the story was read, viewed, shared or commented on; `value` is the number',
  'reading-time': 'how long the story takes to read or hear',
  'comment-policy': 'rules for comments, or an invitation to write one',
  share: 'links that share, print or save the story',
  'related-link': 'points to another story',
  caption: 'says what a picture shows',
  'photo-credit': 'says who took or owns a picture',
  subscription: 'asks the reader to subscribe, register, pay or sign in',
  newsletter: 'offers a newsletter, alert, app or channel',
  copyright: 'says who owns the text',
  timestamp: 'when the story was published or updated; `value` is the day or moment',
  credit: 'who reported, edited or supplied the story; `value` is the agency where one is named',
  url: 'an address of the story',
  navigation: 'menus, section names, tags and paths of the site',
  advertisement: 'marks an advertisement',
  'author-note': 'says who the author is and how to reach them',
  separator: 'a line of signs that parts sections',
  'end-mark': 'says that the story ends',
  'other-language': 'words in another language than the story, of a kind not known',
} as const;

export type FurnitureKind = keyof typeof furnitureKinds;

/** A pattern that a whole line of furniture matches. */
export interface FurniturePattern {
  readonly kind: FurnitureKind;
  /** BCP 47 tag of its words; none where it is a matter of signs. */
  readonly language?: string;
  /** Matches the whole line. The group `value`, where it has one, is what the furniture says. */
  readonly pattern: RegExp;
  /** `edge`: could be story text too, so it counts only before the story's first paragraph or after its last. */
  readonly where: 'anywhere' | 'edge';
  /** Words of which the line must hold one, in lower case; for patterns that would search every paragraph. */
  readonly hints?: readonly string[];
}

/** Furniture is short: a longer line is story, whatever it begins with. In characters. */
export const LONGEST_FURNITURE = 420;

const anywhere = (kind: FurnitureKind, language: string, ...patterns: RegExp[]): FurniturePattern[] =>
  patterns.map((pattern) => ({ kind, pattern, where: 'anywhere', ...(language ? { language } : {}) }));
const edge = (kind: FurnitureKind, language: string, ...patterns: RegExp[]): FurniturePattern[] =>
  patterns.map((pattern) => ({ kind, pattern, where: 'edge', ...(language ? { language } : {}) }));

/** A pattern that looks into a line rather than at its beginning. */
const holding = (kind: FurnitureKind, language: string, hints: string, pattern: RegExp): FurniturePattern => ({
  kind,
  language,
  pattern,
  where: 'anywhere',
  hints: hints.split('|'),
});

/**
 * What portals in other languages print round an English story that they took over: how they say "source", "read also", "share",
 * "comments" and "read N times". Read at the edges only, and as whole lines.
 */
const abroad: readonly (readonly [
  language: string,
  source: string,
  related: string,
  share: string,
  comments: string,
  reads: string,
])[] = [
  ['ar', 'المصدر', 'اقرأ أيضا|اقرأ أيضاً', 'شارك|مشاركة', 'تعليق|تعليقات|التعليقات', 'مشاهدة|مشاهدات|قراءة'],
  ['az', 'mənbə', 'həmçinin oxuyun', 'paylaş', 'şərh\\p{L}*|rəy\\p{L}*', 'dəfə oxunub|baxış'],
  ['bg', 'източник', 'прочетете още|вижте още', 'сподели', 'коментар\\p{L}*', 'преглеждания|прочитания'],
  [
    'de',
    'quelle',
    'lesen sie auch|mehr zum thema|das könnte sie auch interessieren',
    'teilen|artikel teilen',
    'kommentar\\p{L}*',
    'aufrufe|mal gelesen|leser',
  ],
  ['el', 'πηγή', 'διαβάστε επίσης|διαβάστε ακόμη', 'κοινοποίηση', 'σχόλι\\p{L}*', 'προβολές|αναγνώσεις'],
  [
    'es',
    'fuente',
    'lea también|lee también|te puede interesar|noticias relacionadas',
    'compartir|comparte',
    'comentarios?',
    'vistas|lecturas|visitas|veces leíd[ao]',
  ],
  ['fa', 'منبع', 'بیشتر بخوانید', 'اشتراک گذاری', 'نظر|نظرات', 'بازدید'],
  [
    'fr',
    'source|crédit',
    'lire aussi|à lire aussi|sur le même sujet',
    'partager',
    'commentaires?',
    'vues|lectures|fois lu',
  ],
  ['id', 'sumber', 'baca juga', 'bagikan', 'komentar', 'kali dibaca|dilihat'],
  ['it', 'fonte', 'leggi anche', 'condividi', 'comment[oi]', 'visualizzazioni|letture|visite'],
  ['ka', 'წყარო', 'წაიკითხეთ ასევე', 'გაზიარება', 'კომენტარ\\p{L}*', 'ნახვა'],
  ['nl', 'bron', 'lees ook', 'delen|deel dit artikel', 'reacties?', 'keer gelezen|weergaven'],
  ['pl', 'źródło', 'czytaj także|czytaj też|przeczytaj także', 'udostępnij', 'komentarz\\p{L}*', 'wyświetleń|odsłon'],
  ['pt', 'fonte', 'leia também|veja também', 'compartilhar|partilhar', 'comentários?', 'visualizações|leituras'],
  ['ro', 'sursa|sursă', 'citește și|citiți și', 'distribuie', 'comentari\\p{L}*', 'vizualizări|citiri|afișări'],
  [
    'ru',
    'источник',
    'читайте также|читать также|по теме',
    'поделиться',
    'комментари\\p{L}*',
    'просмотр\\p{L}*|прочтени\\p{L}*',
  ],
  [
    'sr',
    'izvor|извор',
    'pročitajte još|прочитајте још',
    'podeli|подели',
    'komentar\\p{L}*|коментар\\p{L}*',
    'pregleda|прегледа',
  ],
  ['uk', 'джерело', 'читайте також|читати також', 'поділитися', 'коментар\\p{L}*', 'перегляд\\p{L}*'],
];

function furnitureAbroad(): FurniturePattern[] {
  return abroad.flatMap(([language, source, related, share, comments, reads]) => [
    ...edge('source-label', language, new RegExp(`^(?:${source})\\s*[:：](?:\\s*(?<value>[^.]{1,60}))?$`, 'iu')),
    ...edge(
      'counter',
      language,
      new RegExp(`^(?:\\p{L}+ )?(?<value>\\d[\\d.,]*)\\s(?:${reads})\\.?$`, 'iu'),
      new RegExp(`^(?:${reads})\\s?[:：]\\s?(?<value>\\d[\\d.,]*)$`, 'iu'),
    ),
    ...edge('related-link', language, new RegExp(`^(?:${related})(?:\\s*[:：|–—-].{0,160})?$`, 'iu')),
    ...edge('share', language, new RegExp(`^(?:${share})[:!.]?$`, 'iu')),
    ...edge(
      'comment-policy',
      language,
      new RegExp(`^(?:\\p{L}+ )?(?:${comments})(?!\\p{L})(?!.*\\b(?:the|and)\\b).{0,300}$`, 'iu'),
    ),
  ]);
}

/** All patterns, the surer first. Lines are matched with white space folded and ends trimmed. */
export const furniturePatterns: readonly FurniturePattern[] = [
  ...anywhere(
    'source-label',
    'tr',
    /^kaynak\s*[:：](?:\s*(?<value>[^.]{1,60}))?$/iu,
    /^(?:haber\s+)?kayna[kğ][ıi]?\s*[:：]\s*(?<value>[^.]{1,60})?$/iu,
  ),
  ...anywhere('source-label', 'en', /^source\s*[:：](?:\s*(?<value>[^.]{1,60}))?$/iu),
  ...edge('source-label', 'en', /^(?:via|originally published (?:by|in|on|at))\s*:?\s+(?<value>[^.]{2,60})\.?$/iu),

  ...anywhere(
    'counter',
    'en',
    /^(?:this |the )?(?:news|article|story|item|page|post|report|content)?\s*(?:has been |have been |was )?(?:read|viewed|seen|visited|shared|clicked)\s*:?\s*(?<value>\d[\d.,]*[km]?)\s+times?(?: (?:in total|so far|today))?\.?$/iu,
    /^(?<value>\d[\d.,]*\s?[km]?)\s+(?:views?|reads?|hits|readers?|visits|page ?views|shares?|comments?|likes?|reactions?|retweets?)$/iu,
    /^(?:(?:total |page )?(?:views?|reads?|hits|visits|page ?views|shares?|comments?|likes?)|read count|view count|number of (?:views|reads|visits))\s*[:(]?\s*(?<value>\d[\d.,]*\s?[km]?)\)?$/iu,
  ),
  ...anywhere(
    'counter',
    'tr',
    /^(?:bu )?(?:haber|yazı|içerik|makale|sayfa)?\s*(?:toplam(?:da)?\s+)?(?<value>\d[\d.,]*)\s*(?:kez|defa|kere|kişi)\s*(?:tarafından\s+)?(?:okun\p{L}*|okudu|görüntülen\p{L}*|izlen\p{L}*|paylaş\p{L}*|ziyaret\s+edil\p{L}*)\.?$/iu,
    /^(?:okun(?:ma|du)(?:\s+say[ıi]s[ıi])?|görüntülen?me(?:\s+say[ıi]s[ıi])?|gösterim|hit|tıklanma|ziyaret|izlenme|yorum(?:lar)?(?:\s+say[ıi]s[ıi])?|paylaş[ıi]m)\s*[:(]?\s*(?<value>\d[\d.,]*)\)?$/iu,
    /^(?<value>\d[\d.,]*)\s+(?:okunma|görüntülenme|yorum|paylaş[ıi]m|beğeni|gösterim)$/iu,
  ),

  ...anywhere(
    'reading-time',
    'en',
    /^(?:reading time|estimated reading time|read time|time to read)\s*:?\s*(?<value>\d+)\s*(?:min(?:ute)?s?)?(?: read)?$/iu,
    /^(?<value>\d+)[ -]?min(?:ute)?s?\.? (?:read|listen|watch)(?:ing time)?$/iu,
    /^(?:listen to this (?:article|story)|listen(?: to article)?|play audio|audio version)\b.{0,40}$/iu,
  ),
  ...anywhere('reading-time', 'tr', /^okuma süresi\s*:?\s*(?<value>\d+)\s*(?:dk|dakika|dk\.)?$/iu),

  ...anywhere(
    'comment-policy',
    'tr',
    /^(?:(?:ilk )?yorum(?:u)? (?:yaz|yap|ekle|gönder|sen yap|sen yaz)\p{L}*|yorumlar|henüz yorum (?:yapılmamış|yok)|(?:haberle ilgili )?yorum yapmak için .{3,80})[.!]?$/iu,
    /^(?:dikkat!?\s+)?suç teşkil edecek.{5,400}$/iu,
  ),
  ...anywhere(
    'comment-policy',
    'en',
    /^(?:\d+ comments?|leave a (?:comment|reply)|post a comment|add a comment|join the (?:conversation|discussion)|be the first to comment|view comments|show comments|comments? (?:are|is) (?:now )?(?:closed|moderated|disabled|off)(?: (?:for|on) this (?:article|story|post))?|have your say)[.!]?$/iu,
    /^(?:by (?:posting|submitting|leaving) (?:a |your )?comments?|we (?:reserve the right to|may) (?:remove|delete|edit|moderate) (?:any )?comments?|please keep (?:your )?comments? |read our (?:comment|community|commenting) (?:policy|guidelines|rules)).{0,200}$/iu,
    /^(?:the )?(?:views|opinions) expressed (?:in|by|here|are)\b.{5,260}$/iu,
  ),

  ...anywhere(
    'share',
    'en',
    /^(?:share|share this|share (?:this |the )?(?:article|story|post|page|news|via)|share (?:on|to|with)\b.{0,60}|tweet(?: this)?|pin it|print|print (?:this )?(?:article|page|story)|e-?mail(?: this)?(?: (?:article|story))?|copy(?: the)? link|link copied!?|save(?: (?:this )?(?:article|story))?|save for later|bookmark|send by email|whatsapp|facebook|twitter|telegram|linkedin|reddit|x|messenger|pinterest|flipboard|copied|more sharing options|click to share.{0,80}|like this)[:!.]?$/iu,
    /^(?:(?:share|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|e-?mail|print|copy link|pinterest|messenger|flipboard|tweet|save|comment)[\s|•·,/:]+){1,12}(?:share|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|e-?mail|print|copy link|pinterest|messenger|flipboard|tweet|save|comments?)$/iu,
  ),
  ...anywhere(
    'share',
    'tr',
    /^(?:(?:haberi |bunu |sosyal medyada )?paylaş(?:ın|ım)?|(?:facebook|twitter|whatsapp|telegram|x)['’]?\p{L}{0,4} (?:ile |üzerinden )?paylaş|yazdır|e-?posta gönder|bağlantıyı kopyala|linki kopyala|arkadaşına gönder|abone ol|takip et|beğen|yazı boyutu|a[+-]{1,2})[:!.]?$/iu,
  ),

  ...anywhere(
    'related-link',
    'en',
    /^(?:[•▶►>»→*-]\s*)?(?:read (?:also|more|next|on|related|the full (?:story|article|report))|also read|see also|see more|more (?:on|from|in|about)|related(?: (?:articles?|stories|story|news|coverage|content|topics?|posts?|links?|reading))?|recommended(?: (?:for you|articles|stories|reading|videos?))?|you (?:may|might|could) (?:also )?(?:like|be interested in)|don['’]t miss|watch(?: now| also| live)?|further reading|trending(?: now)?|most (?:read|viewed|popular|shared)|latest (?:news|stories|updates)|editors?['’]?s? (?:picks?|choice)|in case you missed it|up next|next article|previous article|click here|go deeper|must[- ]read|what to read next)\s*[:：|–—-].{0,200}$/iu,
    /^(?:read (?:also|more|next|related|the full (?:story|article|report))|also read|see also|related(?: (?:articles?|stories|story|news|coverage|content|topics?|posts?|links?|reading))?|recommended(?: (?:for you|articles|stories|reading|videos?))?|you (?:may|might) also like|don['’]t miss|further reading|trending(?: now)?|most (?:read|viewed|popular|shared)|latest (?:news|stories)|editors?['’]?s? (?:picks?|choice)|up next|next article|previous article|what to read next|more (?:from|on) .{2,40}|story continues(?: below)?.{0,30}|article continues(?: after| below).{0,40}|scroll down.{0,40})[.…:]*$/iu,
    /^(?:>>+|→|►|▶)\s*.{3,160}$/u,
  ),
  ...anywhere(
    'related-link',
    'tr',
    /^(?:[•▶►>»→*-]\s*)?(?:ayrıca (?:oku(?:yun)?|bkz)|bunu da oku(?:yun)?|şunu da oku(?:yun)?|oku|bkz\.?|bakınız|i[̇]?lgili (?:haber(?:ler)?|içerik(?:ler)?|yazılar|konular)|İlgili (?:haber(?:ler)?|içerik(?:ler)?|konular)|benzer haberler|diğer haberler|haberin devamı.{0,30}|devamını oku|daha fazla(?: haber| oku)?|i[̇]?lginizi çekebilir|İlginizi çekebilir|öne çıkan(?:lar)?(?: haberler)?|çok okunanlar|en çok okunan(?:lar| haberler)|son dakika haberleri|sıradaki haber|önceki haber|sonraki haber|tıklayın(?:ız)?)\s*(?:[:：|–—-].{0,160}|[.…]{0,3})$/iu,
  ),

  ...anywhere(
    'photo-credit',
    'en',
    /^(?:\(|\[)?(?:photos?|photograph|image|picture|pic|file photo|file|video|illustration|graphic|map|handout|courtesy|photo credit|image credit|image source|picture credit|credit|photo illustration|photo via|cover photo|featured image)s?(?: (?:by|via|from|courtesy(?: of)?|credit|source|taken by))?\s*[:：|/]\s*.{2,140}[)\]]?$/iu,
    /^(?:\(|\[)?(?:photos?|photograph|image|picture|file photo|illustration)s? (?:by|via|courtesy of|taken by) .{2,100}[)\]]?$/iu,
    /^(?:\(|\[)?(?:\p{Lu}[\p{L}'’.-]+ ?){1,4}(?:\/ ?| via )(?:(?:AP|AFP|Reuters|EPA|EFE|Getty(?: Images)?|Anadolu(?: Agency)?|AA|dpa|Shutterstock|Xinhua|TASS|Pool|Handout|NurPhoto|PA)(?: (?:photos?|images|via .{2,40}))?[/\s|,]*){1,4}[)\]]?$/u,
    /^(?:©|\(c\))?\s*(?:AP|AFP|Reuters|EPA|EFE|Getty Images|Anadolu(?: Agency)?|Shutterstock|Xinhua|PA)(?:[ /-](?:AP|AFP|Reuters|EPA|Getty Images|photos?|images|pool|file|file photo))+$/iu,
    /^(?:file photo|file pic|representative image|representational (?:image|photo)|stock (?:photo|image)|ap photo|afp photo|reuters photo|getty images)\b.{0,80}$/iu,
  ),
  ...anywhere(
    'photo-credit',
    'tr',
    /^(?:foto(?:ğraf)?(?:lar)?|görsel|kamera|video|arşiv|fotoğraf (?:kaynağı|arşiv))\s*[:：/]\s*.{2,100}$/iu,
  ),

  ...anywhere(
    'subscription',
    'en',
    /^(?:(?:please |click here to |already (?:a )?(?:subscribed|subscriber|registered|(?:a )?member)\?\s*)?(?:subscribe|sign in|log ?in|sign up|register|create (?:a|an) (?:free )?account|become a (?:member|subscriber|supporter)|start your (?:free )?trial|unlock this (?:article|story))\b.{0,160}|(?:this (?:article|content|story) is (?:for|only available to|exclusive to|reserved for) .{3,80}|subscribers? only|premium content|.{0,60}\bwebsite contains only (?:a portion|some) of .{0,300}|please contact us for subscription.{0,60}|to continue reading.{0,160}|support (?:our|independent|quality) journalism.{0,200}|if you (?:value|like|enjoy) (?:our|this) .{0,200}|(?:please )?(?:donate|make a (?:donation|contribution))\b.{0,160}|you have (?:reached your limit|\d+ free articles?).{0,100}))$/iu,
  ),

  ...anywhere(
    'copyright',
    'en',
    /^(?:©|\(c\)|copyright\b|all rights reserved).{0,240}$/iu,
    /^(?:this (?:article|story|post|report|piece|content) (?:was |is |has been )?(?:originally )?(?:published|appeared|first appeared|produced|provided|republished) (?:by|on|in|at|from|under)).{2,200}$/iu,
    /^\(?(?:with the exception of|except for) (?:the|this) headline.{5,200}$/iu,
    /^disclaimer\s*:.{5,400}$/iu,
    /^\(?this (?:story|article|report|copy) (?:has not been (?:edited|altered)|is auto-?generated|is (?:published|taken) from (?:a|an|the) \p{L}+ feed)\b.{0,200}$/iu,
  ),
  ...anywhere('copyright', 'tr', /^(?:©|telif hakk[ıi]|tüm haklar[ıi] sakl[ıi]d[ıi]r).{0,200}$/iu),

  ...anywhere(
    'timestamp',
    'en',
    /^(?:(?:first |last )?(?:published|posted|updated)\s*:?\s+)?(?:\d+|an?|few) ?(?:sec(?:ond)?s?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?) ago\.?$/iu,
  ),
  ...edge(
    'timestamp',
    'en',
    /^(?:(?:(?:this|our|the) )?live (?:blog|coverage|updates?) (?:is|has|are) (?:now )?(?:closed|ended|over|paused).{0,80}|(?:follow|get|see) (?:all )?(?:the |our )?(?:latest|live) (?:updates|news|developments|coverage).{0,60}|live (?:updates|reporting|coverage))[.:]?$/iu,
  ),
  ...anywhere('timestamp', 'tr', /^\d+ (?:saniye|dakika|dk|saat|gün|hafta|ay) önce\.?$/iu),

  ...anywhere('url', '', /^(?<value>https?:\s?\/\s?\/\s?\S.{0,300})$/iu, /^(?:www\s?\.\s?)[\w.\s/-]{4,200}$/iu),

  ...anywhere(
    'advertisement',
    'en',
    /^(?:[-–—]\s*)?(?:advertisements?|ads?|sponsored(?: content| by .{2,40})?|promoted(?: content)?|paid (?:content|post|partnership)|ad feedback|skip (?:ad|advertisement)|continue reading (?:below|after).{0,40})(?:\s*[-–—])?$/iu,
    /^(?:advertisement|story|article|content) continues? (?:below|after) (?:this )?(?:ad|advertisement|promotion)?.{0,30}$/iu,
  ),
  ...anywhere(
    'advertisement',
    'tr',
    /^(?:[-–—]\s*)?(?:reklam|reklamlar|sponsorlu(?: içerik)?|i[̇]?lan)(?:\s*[-–—])?$/iu,
  ),

  ...anywhere(
    'navigation',
    'en',
    /^(?:home|menu|search|skip to (?:main )?content|back to (?:top|home)|go back|close|next|previous|prev|load more|show more|view (?:all|gallery|more)|see all|open in app|toggle .{2,30}|jump to .{2,30}|table of contents|accept(?: all)?(?: cookies)?|manage (?:cookies|preferences)|privacy policy|terms (?:of (?:use|service)|and conditions).{0,40}|contact us|about us|advertise with us|sitemap)$/iu,
    /^(?:abstract|full text|summary|lead paragraph|correction appended|headline|byline|story|article)[.:]?$/iu,
    /^(?:tags?|topics?|keywords?|categories|category|section|filed under|in this (?:article|story)|posted in)\s*[:：].{0,200}$/iu,
    /^(?:home|news|world|main|ana ?sayfa|haberler)(?:\s*[>»›/|]\s*[\p{L}\p{N} &'’-]{2,50}){1,5}$/iu,
  ),
  ...anywhere(
    'navigation',
    'tr',
    /^(?:ana ?sayfa|menü|arama|kapat|geri|ileri|yukarı çık|künye|i[̇]?letişim|gizlilik politikas[ıi]|çerez politikas[ıi])$/iu,
    /^(?:etiketler|etiket|anahtar kelimeler|kategori|konular)\s*[:：].{0,200}$/iu,
  ),
  ...edge(
    'navigation',
    'en',
    /^(?:world|politics|business|sports?|opinion|analysis|technology|tech|science|health|entertainment|culture|lifestyle|national|local|international|news|us news|uk news|breaking(?: news)?|live|exclusive|video|middle east|africa|asia(?: pacific)?|europe|americas|latin america|economy|defen[cs]e|security|top stories|latest|featured|topics?|tags?|comments?)$/iu,
  ),
  ...edge(
    'navigation',
    'tr',
    /^(?:gündem|dünya|siyaset|ekonomi|spor|yaşam|sağlık|kültür(?:[- ]sanat)?|eğitim|teknoloji|magazin|son dakika|türkiye|genel|asayiş|analiz|yerel|politika)$/iu,
  ),

  ...anywhere('separator', '', /^[\s_*=~#•·.–—-]{3,}\.?$/u, /^(?:\*|•|·|—|_){1,3}$/u),
  ...edge('end-mark', 'en', /^(?:[-–—*#\s]*(?:ends?|30|mf)[-–—*#\s]*|###|\(?end(?: item)?\)?|\(ends\))$/iu),

  holding(
    'comment-policy',
    'tr',
    'yorum',
    /^(?=.*(?<!\p{L})yorum)(?=.*(?:onaylanma|onaylanm[ıi]|yayınlanma|yayımlanma|yayınlanır|sorumlu|küfür|hakaret|suç|kurallar|onay(?:ın|d))).{10,420}$/iu,
  ),
  holding(
    'comment-policy',
    'en',
    'comment|remarks',
    /^(?:please )?(?:all |your |reader |readers' |user )?(?:comments?|remarks|commenters)\b.{0,120}\b(?:will (?:not )?be (?:published|approved|removed|deleted|moderated)|(?:are|is) not (?:approved|published|allowed|accepted)|must (?:be|follow|comply)|moderated|our (?:house )?rules|guidelines)\b.{0,160}$/iu,
  ),
  holding(
    'caption',
    'en',
    '(|[|caption|photo|image|picture|frame|grab',
    /^(?:(?:photo|image|picture|video) caption|caption|in (?:this|an?) (?:(?:undated|file|handout|combination|screen|satellite|image|still|aerial|archival|recent)\s*)+(?:photo|picture|image|grab|frame|photograph|video)?(?:,| taken| made| provided| released).{5,400}|.{5,300}\((?:(?:ap|afp|epa|reuters|getty)(?: photos?| images| pool| file)?[/ ].{2,60}|file(?: photo)?|photo by .{2,80}|photo: .{2,80}|image: .{2,80})\)|.{5,300}\[(?:[^\]]{2,60}[/|](?:ap|afp|epa|reuters|getty|al jazeera|anadolu)[^\]]{0,40}|file(?: photo)?: ?[^\]]{2,60})\]\.?)$/iu,
  ),
  holding(
    'newsletter',
    'en',
    'newsletter|inbox|mail|alert|app|telegram|whatsapp|channel|sign up|subscri|register|follow|like us|find us|join|stay|never miss|thank you',
    /^(?:(?:sign up|subscribe|register) (?:for|to|here).{0,200}|(?:get|receive) (?:our|the|all the|breaking|daily|the latest|more|updates).{0,160}\b(?:newsletter|inbox|e-?mails?|alerts?|app|telegram|whatsapp|channel)\b.{0,80}|.{0,80}\b(?:newsletter|e-?mail alerts?)\b.{0,20}(?:sign up|subscribe|here).{0,60}|download (?:our|the) .{0,60}\bapp\b.{0,80}|(?:follow|like|find|join) (?:us|our)\b.{0,160}|our (?:whatsapp|telegram|youtube) channel.{0,80}|(?:your|enter your) e-?mail(?: address)?|thank you for (?:subscribing|signing up|reading|registering).{0,100}|(?:stay (?:up to date|informed|connected|tuned)|never miss).{0,160})[.!]?$/iu,
  ),
  holding(
    'newsletter',
    'tr',
    'abone|takip|bülten|uygulama|kanal|bildirim|google news',
    /^(?=.{5,200}$)(?=.*(?:abone ol|takip e(?:d|t)|bülten|uygulamamızı indir|whatsapp kanal|telegram kanal|google news|bildirim)).{0,60}(?:abone|takip|bülten|uygulama|kanal|bildirim|google news).{0,140}$/iu,
  ),
  holding(
    'copyright',
    'en',
    'rights reserved|may not be|reproduction|republication|redistribution|republished|creative commons',
    /^.{0,160}(?:all rights reserved|may not be (?:published|reproduced|reprinted|copied)|(?:reproduction|republication|redistribution) (?:is|in whole|without)|republished (?:with permission|from|under)|under (?:a )?creative commons).{0,200}$/iu,
  ),
  holding(
    'copyright',
    'tr',
    'izinsiz|kaynak göster|alıntı',
    /^(?=.*(?:izinsiz|kaynak gösteril|alıntı)).{5,120}(?:kullanılamaz|yayınlanamaz|yayımlanamaz|kopyalanamaz|kullanılabilir).{0,80}$/iu,
  ),

  // A press office's page: labels, addresses and numbers.
  ...edge(
    'navigation',
    'en',
    /^(?:(?:press|news|media) (?:release|statement|advisory|note|notice)|for immediate release|embargoed until .{3,60}|media (?:enquiries|inquiries|contacts?|relations|office)|press (?:enquiries|inquiries|contacts?|office)|(?:contact|further) information|contacts?|notes to (?:the )?editors?|share this page|print this page|related content)\s*:?$/iu,
    /^from: .{3,160}$/iu,
  ),
  ...anywhere(
    'author-note',
    '',
    /^(?:(?:e-?mail|contact)\s*:?\s*)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/iu,
    /^(?:tel(?:ephone)?|phone|fax|call)\.?\s*:?\s*\(?\+?\d[\d ()/-]{6,24}\d$/iu,
  ),
  ...edge(
    'author-note',
    'en',
    /^(?:follow|contact|e-?mail|reach|write to) (?:him|her|them|the (?:author|writer|reporter)|\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3})\b.{0,40}(?:@|\bon (?:twitter|x|facebook|instagram|bluesky|mastodon)\b|\bat\b).{1,160}$/iu,
    /^(?:\p{Lu}[\p{L}'’.-]+ ){2,4}(?:is|was) (?:an?|the) .{0,80}\b(?:reporter|correspondent|writer|journalist|columnist|editor|contributor|fellow|professor|author|analyst|photographer)\b.{0,260}$/u,
    /^(?:have (?:a|any) (?:tip|story|question)|got a (?:tip|story)|do you have (?:a|any) (?:tip|story|information)|send (?:us )?(?:your )?(?:tips|news)|report an error|report a (?:typo|mistake)|suggest a correction|correction request).{0,200}$/iu,
  ),
  ...furnitureAbroad(),
];
