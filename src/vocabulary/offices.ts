/** Who held an office from when to when. */
export interface Holder {
  /** As news in English prints the name in full. */
  readonly name: string;
  /** Lower case: `president`, `prime minister`, `foreign minister`. */
  readonly role: string;
  /** ISO 3166-1 alpha-2, or the id of an international body. */
  readonly state: string;
  /** ISO 8601 days or months; an open end is left out. */
  readonly from: string;
  readonly to?: string;
}

function held(state: string, role: string, holders: string): Holder[] {
  return holders
    .trim()
    .split(/\s*[;\n]\s*/)
    .filter(Boolean)
    .map((line) => {
      const [name, term] = line.split('|') as [string, string];
      const [from, to] = term.split('/') as [string, string?];
      return { name, role, state, from, ...(to && { to }) };
    });
}

/**
 * Holders of the offices that reports name most, 2009 to 2025; presidents of the United States since 1977, of Russia since 1991. From common knowledge, checked by nobody but us;
 * the source of each line is the public record of inaugurations and appointments.
 */
export const holders: readonly Holder[] = [
  ...held(
    'US',
    'president',
    'Jimmy Carter|1977-01-20/1981-01-20; Ronald Reagan|1981-01-20/1989-01-20; George H.W. Bush|1989-01-20/1993-01-20; Bill Clinton|1993-01-20/2001-01-20; George W. Bush|2001-01-20/2009-01-20; Barack Obama|2009-01-20/2017-01-20; Donald Trump|2017-01-20/2021-01-20; Joe Biden|2021-01-20/2025-01-20; Donald Trump|2025-01-20',
  ),
  ...held(
    'US',
    'vice president',
    'Joe Biden|2009-01-20/2017-01-20; Mike Pence|2017-01-20/2021-01-20; Kamala Harris|2021-01-20/2025-01-20; JD Vance|2025-01-20',
  ),
  ...held(
    'US',
    'secretary of state',
    'Hillary Clinton|2009-01-21/2013-02-01; John Kerry|2013-02-01/2017-01-20; Rex Tillerson|2017-02-01/2018-03-31; Mike Pompeo|2018-04-26/2021-01-20; Antony Blinken|2021-01-26/2025-01-20; Marco Rubio|2025-01-21',
  ),
  ...held(
    'US',
    'secretary of defense',
    'Robert Gates|2006-12-18/2011-06-30; Leon Panetta|2011-07-01/2013-02-26; Chuck Hagel|2013-02-27/2015-02-17; Ash Carter|2015-02-17/2017-01-20; Jim Mattis|2017-01-20/2019-01-01; Mark Esper|2019-07-23/2020-11-09; Lloyd Austin|2021-01-22/2025-01-20; Pete Hegseth|2025-01-25',
  ),
  ...held(
    'US',
    'national security adviser',
    'Susan Rice|2013-07-01/2017-01-20; H.R. McMaster|2017-02-20/2018-04-09; John Bolton|2018-04-09/2019-09-10; Jake Sullivan|2021-01-20/2025-01-20',
  ),
  ...held(
    'US',
    'ambassador to the UN',
    'Susan Rice|2009-01-26/2013-06-30; Samantha Power|2013-08-05/2017-01-20; Nikki Haley|2017-01-27/2018-12-31; Linda Thomas-Greenfield|2021-02-25/2025-01-20',
  ),
  ...held(
    'RU',
    'president',
    'Boris Yeltsin|1991-07-10/1999-12-31; Vladimir Putin|1999-12-31/2008-05-07; Dmitry Medvedev|2008-05-07/2012-05-07; Vladimir Putin|2012-05-07',
  ),
  ...held(
    'RU',
    'prime minister',
    'Vladimir Putin|2008-05-08/2012-05-07; Dmitry Medvedev|2012-05-08/2020-01-15; Mikhail Mishustin|2020-01-16',
  ),
  ...held('RU', 'foreign minister', 'Sergei Lavrov|2004-03-09; Sergey Lavrov|2004-03-09'),
  ...held(
    'RU',
    'defense minister',
    'Sergei Shoigu|2012-11-06/2024-05-12; Sergey Shoigu|2012-11-06/2024-05-12; Andrei Belousov|2024-05-14',
  ),
  ...held('RU', 'spokesman', 'Dmitry Peskov|2012-05-22'),
  ...held('RU', 'foreign ministry spokeswoman', 'Maria Zakharova|2015-08-10'),
  ...held(
    'UA',
    'president',
    'Viktor Yanukovych|2010-02-25/2014-02-22; Petro Poroshenko|2014-06-07/2019-05-20; Volodymyr Zelensky|2019-05-20; Volodymyr Zelenskyy|2019-05-20; Volodymyr Zelenskiy|2019-05-20',
  ),
  ...held(
    'UA',
    'foreign minister',
    'Pavlo Klimkin|2014-06-19/2019-08-29; Dmytro Kuleba|2020-03-04/2024-09-05; Andrii Sybiha|2024-09-05',
  ),
  ...held(
    'UA',
    'prime minister',
    'Arseniy Yatsenyuk|2014-02-27/2016-04-14; Volodymyr Groysman|2016-04-14/2019-08-29; Denys Shmyhal|2020-03-04/2025-07-16',
  ),
  ...held('BY', 'president', 'Alexander Lukashenko|1994-07-20; Aleksandr Lukashenko|1994-07-20'),
  ...held(
    'GB',
    'prime minister',
    'Gordon Brown|2007-06-27/2010-05-11; David Cameron|2010-05-11/2016-07-13; Theresa May|2016-07-13/2019-07-24; Boris Johnson|2019-07-24/2022-09-06; Liz Truss|2022-09-06/2022-10-25; Rishi Sunak|2022-10-25/2024-07-05; Keir Starmer|2024-07-05',
  ),
  ...held(
    'GB',
    'foreign secretary',
    'William Hague|2010-05-12/2014-07-14; Philip Hammond|2014-07-15/2016-07-13; Boris Johnson|2016-07-13/2018-07-09; Jeremy Hunt|2018-07-09/2019-07-24; Dominic Raab|2019-07-24/2021-09-15; Liz Truss|2021-09-15/2022-09-06; James Cleverly|2022-09-06/2023-11-13; David Cameron|2023-11-13/2024-07-05; David Lammy|2024-07-05/2025-09-05',
  ),
  ...held(
    'FR',
    'president',
    'Nicolas Sarkozy|2007-05-16/2012-05-15; François Hollande|2012-05-15/2017-05-14; Francois Hollande|2012-05-15/2017-05-14; Emmanuel Macron|2017-05-14',
  ),
  ...held(
    'DE',
    'chancellor',
    'Angela Merkel|2005-11-22/2021-12-08; Olaf Scholz|2021-12-08/2025-05-06; Friedrich Merz|2025-05-06',
  ),
  ...held(
    'DE',
    'foreign minister',
    'Guido Westerwelle|2009-10-28/2013-12-17; Frank-Walter Steinmeier|2013-12-17/2017-01-27; Sigmar Gabriel|2017-01-27/2018-03-14; Heiko Maas|2018-03-14/2021-12-08; Annalena Baerbock|2021-12-08/2025-05-06',
  ),
  ...held(
    'IT',
    'prime minister',
    'Silvio Berlusconi|2008-05-08/2011-11-16; Mario Monti|2011-11-16/2013-04-28; Enrico Letta|2013-04-28/2014-02-22; Matteo Renzi|2014-02-22/2016-12-12; Paolo Gentiloni|2016-12-12/2018-06-01; Giuseppe Conte|2018-06-01/2021-02-13; Mario Draghi|2021-02-13/2022-10-22; Giorgia Meloni|2022-10-22',
  ),
  ...held(
    'ES',
    'prime minister',
    'Mariano Rajoy|2011-12-21/2018-06-01; Pedro Sánchez|2018-06-02; Pedro Sanchez|2018-06-02',
  ),
  ...held(
    'PL',
    'president',
    'Bronisław Komorowski|2010-08-06/2015-08-06; Andrzej Duda|2015-08-06/2025-08-06; Karol Nawrocki|2025-08-06',
  ),
  ...held(
    'PL',
    'prime minister',
    'Donald Tusk|2007-11-16/2014-09-22; Ewa Kopacz|2014-09-22/2015-11-16; Beata Szydło|2015-11-16/2017-12-11; Mateusz Morawiecki|2017-12-11/2023-12-13; Donald Tusk|2023-12-13',
  ),
  ...held('HU', 'prime minister', 'Viktor Orbán|2010-05-29; Viktor Orban|2010-05-29'),
  ...held('RS', 'president', 'Aleksandar Vučić|2017-05-31; Aleksandar Vucic|2017-05-31'),
  ...held(
    'GR',
    'prime minister',
    'Antonis Samaras|2012-06-20/2015-01-26; Alexis Tsipras|2015-01-26/2019-07-08; Kyriakos Mitsotakis|2019-07-08',
  ),
  ...held(
    'TR',
    'president',
    'Abdullah Gül|2007-08-28/2014-08-28; Abdullah Gul|2007-08-28/2014-08-28; Recep Tayyip Erdoğan|2014-08-28; Recep Tayyip Erdogan|2014-08-28',
  ),
  ...held(
    'TR',
    'prime minister',
    'Recep Tayyip Erdoğan|2003-03-14/2014-08-28; Recep Tayyip Erdogan|2003-03-14/2014-08-28; Ahmet Davutoğlu|2014-08-28/2016-05-24; Ahmet Davutoglu|2014-08-28/2016-05-24; Binali Yıldırım|2016-05-24/2018-07-09; Binali Yildirim|2016-05-24/2018-07-09',
  ),
  ...held(
    'TR',
    'foreign minister',
    'Mevlüt Çavuşoğlu|2014-08-29/2023-06-03; Mevlut Cavusoglu|2014-08-29/2023-06-03; Hakan Fidan|2023-06-03',
  ),
  ...held(
    'IL',
    'prime minister',
    'Benjamin Netanyahu|2009-03-31/2021-06-13; Naftali Bennett|2021-06-13/2022-07-01; Yair Lapid|2022-07-01/2022-12-29; Benjamin Netanyahu|2022-12-29',
  ),
  ...held(
    'IL',
    'defense minister',
    'Ehud Barak|2007-06-18/2013-03-18; Moshe Yaalon|2013-03-18/2016-05-22; Avigdor Lieberman|2016-05-30/2018-11-18; Benny Gantz|2020-05-17/2022-12-29; Yoav Gallant|2022-12-29/2024-11-05; Israel Katz|2024-11-07',
  ),
  ...held('PS', 'president', 'Mahmoud Abbas|2005-01-15'),
  ...held(
    'IR',
    'president',
    'Mahmoud Ahmadinejad|2005-08-03/2013-08-03; Hassan Rouhani|2013-08-03/2021-08-03; Ebrahim Raisi|2021-08-03/2024-05-19; Masoud Pezeshkian|2024-07-28',
  ),
  ...held('IR', 'supreme leader', 'Ali Khamenei|1989-06-04'),
  ...held(
    'IR',
    'foreign minister',
    'Mohammad Javad Zarif|2013-08-15/2021-08-25; Hossein Amir-Abdollahian|2021-08-25/2024-05-19; Abbas Araghchi|2024-08-21',
  ),
  ...held(
    'SY',
    'president',
    'Bashar al-Assad|2000-07-17/2024-12-08; Bashar Assad|2000-07-17/2024-12-08; Ahmed al-Sharaa|2025-01-29',
  ),
  ...held(
    'IQ',
    'prime minister',
    'Nouri al-Maliki|2006-05-20/2014-09-08; Haider al-Abadi|2014-09-08/2018-10-25; Adel Abdul Mahdi|2018-10-25/2020-05-07; Mustafa al-Kadhimi|2020-05-07/2022-10-27; Mohammed Shia al-Sudani|2022-10-27',
  ),
  ...held('SA', 'crown prince', 'Mohammed bin Salman|2017-06-21'),
  ...held(
    'EG',
    'president',
    'Hosni Mubarak|1981-10-14/2011-02-11; Mohamed Morsi|2012-06-30/2013-07-03; Abdel Fattah al-Sisi|2014-06-08; Abdel Fattah el-Sisi|2014-06-08',
  ),
  ...held('QA', 'emir', 'Tamim bin Hamad Al Thani|2013-06-25'),
  ...held('JO', 'king', 'Abdullah II|1999-02-07'),
  ...held('CN', 'president', 'Hu Jintao|2003-03-15/2013-03-14; Xi Jinping|2013-03-14'),
  ...held(
    'CN',
    'foreign minister',
    'Yang Jiechi|2007-04-27/2013-03-16; Wang Yi|2013-03-16/2022-12-30; Qin Gang|2022-12-30/2023-07-25; Wang Yi|2023-07-25',
  ),
  ...held('CN', 'premier', 'Wen Jiabao|2003-03-16/2013-03-15; Li Keqiang|2013-03-15/2023-03-11; Li Qiang|2023-03-11'),
  ...held('KP', 'leader', 'Kim Jong Il|1994-07-08/2011-12-17; Kim Jong Un|2011-12-17; Kim Jong-un|2011-12-17'),
  ...held(
    'KR',
    'president',
    'Lee Myung-bak|2008-02-25/2013-02-25; Park Geun-hye|2013-02-25/2017-03-10; Moon Jae-in|2017-05-10/2022-05-10; Yoon Suk Yeol|2022-05-10/2025-04-04; Yoon Suk-yeol|2022-05-10/2025-04-04; Lee Jae-myung|2025-06-04',
  ),
  ...held(
    'JP',
    'prime minister',
    'Shinzo Abe|2012-12-26/2020-09-16; Yoshihide Suga|2020-09-16/2021-10-04; Fumio Kishida|2021-10-04/2024-10-01; Shigeru Ishiba|2024-10-01/2025-10-21; Sanae Takaichi|2025-10-21',
  ),
  ...held(
    'TW',
    'president',
    'Ma Ying-jeou|2008-05-20/2016-05-20; Tsai Ing-wen|2016-05-20/2024-05-20; Lai Ching-te|2024-05-20',
  ),
  ...held('IN', 'prime minister', 'Manmohan Singh|2004-05-22/2014-05-26; Narendra Modi|2014-05-26'),
  ...held(
    'PK',
    'prime minister',
    'Yousaf Raza Gilani|2008-03-25/2012-06-19; Nawaz Sharif|2013-06-05/2017-07-28; Imran Khan|2018-08-18/2022-04-10; Shehbaz Sharif|2022-04-11/2023-08-14; Shehbaz Sharif|2024-03-04',
  ),
  ...held('AF', 'president', 'Hamid Karzai|2001-12-22/2014-09-29; Ashraf Ghani|2014-09-29/2021-08-15'),
  ...held('BD', 'prime minister', 'Sheikh Hasina|2009-01-06/2024-08-05'),
  ...held(
    'LK',
    'president',
    'Mahinda Rajapaksa|2005-11-19/2015-01-09; Maithripala Sirisena|2015-01-09/2019-11-18; Gotabaya Rajapaksa|2019-11-18/2022-07-14; Ranil Wickremesinghe|2022-07-21/2024-09-23',
  ),
  ...held(
    'ID',
    'president',
    'Susilo Bambang Yudhoyono|2004-10-20/2014-10-20; Joko Widodo|2014-10-20/2024-10-20; Prabowo Subianto|2024-10-20',
  ),
  ...held(
    'PH',
    'president',
    'Benigno Aquino|2010-06-30/2016-06-30; Rodrigo Duterte|2016-06-30/2022-06-30; Ferdinand Marcos Jr.|2022-06-30',
  ),
  ...held(
    'AU',
    'prime minister',
    'Julia Gillard|2010-06-24/2013-06-27; Tony Abbott|2013-09-18/2015-09-15; Malcolm Turnbull|2015-09-15/2018-08-24; Scott Morrison|2018-08-24/2022-05-23; Anthony Albanese|2022-05-23',
  ),
  ...held(
    'NZ',
    'prime minister',
    'John Key|2008-11-19/2016-12-12; Jacinda Ardern|2017-10-26/2023-01-25; Christopher Luxon|2023-11-27',
  ),
  ...held(
    'CA',
    'prime minister',
    'Stephen Harper|2006-02-06/2015-11-04; Justin Trudeau|2015-11-04/2025-03-14; Mark Carney|2025-03-14',
  ),
  ...held(
    'MX',
    'president',
    'Felipe Calderón|2006-12-01/2012-12-01; Enrique Peña Nieto|2012-12-01/2018-12-01; Andrés Manuel López Obrador|2018-12-01/2024-10-01; Claudia Sheinbaum|2024-10-01',
  ),
  ...held(
    'BR',
    'president',
    'Luiz Inácio Lula da Silva|2003-01-01/2011-01-01; Dilma Rousseff|2011-01-01/2016-08-31; Michel Temer|2016-08-31/2019-01-01; Jair Bolsonaro|2019-01-01/2023-01-01; Luiz Inácio Lula da Silva|2023-01-01',
  ),
  ...held(
    'AR',
    'president',
    'Cristina Fernández de Kirchner|2007-12-10/2015-12-10; Mauricio Macri|2015-12-10/2019-12-10; Alberto Fernández|2019-12-10/2023-12-10; Javier Milei|2023-12-10',
  ),
  ...held(
    'VE',
    'president',
    'Hugo Chávez|1999-02-02/2013-03-05; Hugo Chavez|1999-02-02/2013-03-05; Nicolás Maduro|2013-04-19; Nicolas Maduro|2013-04-19',
  ),
  ...held(
    'CO',
    'president',
    'Juan Manuel Santos|2010-08-07/2018-08-07; Iván Duque|2018-08-07/2022-08-07; Gustavo Petro|2022-08-07',
  ),
  ...held('CU', 'president', 'Raúl Castro|2008-02-24/2018-04-19; Miguel Díaz-Canel|2018-04-19'),
  ...held('ZA', 'president', 'Jacob Zuma|2009-05-09/2018-02-14; Cyril Ramaphosa|2018-02-15'),
  ...held(
    'NG',
    'president',
    'Goodluck Jonathan|2010-05-06/2015-05-29; Muhammadu Buhari|2015-05-29/2023-05-29; Bola Tinubu|2023-05-29',
  ),
  ...held(
    'KE',
    'president',
    'Mwai Kibaki|2002-12-30/2013-04-09; Uhuru Kenyatta|2013-04-09/2022-09-13; William Ruto|2022-09-13',
  ),
  ...held(
    'ET',
    'prime minister',
    'Meles Zenawi|1995-08-23/2012-08-20; Hailemariam Desalegn|2012-08-20/2018-04-02; Abiy Ahmed|2018-04-02',
  ),
  ...held('SD', 'president', 'Omar al-Bashir|1989-06-30/2019-04-11'),
  ...held('SS', 'president', 'Salva Kiir|2011-07-09'),
  ...held('UG', 'president', 'Yoweri Museveni|1986-01-29'),
  ...held('RW', 'president', 'Paul Kagame|2000-03-24'),
  ...held('ZW', 'president', 'Robert Mugabe|1987-12-31/2017-11-21; Emmerson Mnangagwa|2017-11-24'),
  ...held(
    'CD',
    'president',
    'Joseph Kabila|2001-01-17/2019-01-24; Félix Tshisekedi|2019-01-24; Felix Tshisekedi|2019-01-24',
  ),
  ...held(
    'body:un',
    'secretary-general',
    'Ban Ki-moon|2007-01-01/2016-12-31; Antonio Guterres|2017-01-01; António Guterres|2017-01-01',
  ),
  ...held(
    'body:nato',
    'secretary general',
    'Anders Fogh Rasmussen|2009-08-01/2014-09-30; Jens Stoltenberg|2014-10-01/2024-10-01; Mark Rutte|2024-10-01',
  ),
  ...held(
    'body:european-commission',
    'president',
    'José Manuel Barroso|2004-11-22/2014-10-31; Jean-Claude Juncker|2014-11-01/2019-11-30; Ursula von der Leyen|2019-12-01',
  ),
  ...held(
    'body:eu',
    'foreign policy chief',
    'Catherine Ashton|2009-12-01/2014-11-01; Federica Mogherini|2014-11-01/2019-11-30; Josep Borrell|2019-12-01/2024-11-30; Kaja Kallas|2024-12-01',
  ),
  ...held(
    'body:iaea',
    'director general',
    'Yukiya Amano|2009-12-01/2019-07-18; Rafael Grossi|2019-12-03; Rafael Mariano Grossi|2019-12-03',
  ),
  ...held('VA', 'pope', 'Benedict XVI|2005-04-19/2013-02-28; Francis|2013-03-13/2025-04-21; Leo XIV|2025-05-08'),
];
