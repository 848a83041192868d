/** A weapon by its designation. */
export interface Weapon {
  /** The designation under which SIPRI's register or the maker lists it. */
  readonly designation: string;
  /** UNROCA category I–VII, `-` where the register has none. */
  readonly category: string;
  /** What it is, in words. */
  readonly kind: string;
  /** ISO 3166-1 alpha-2 of the state that designed it. */
  readonly origin: string;
  readonly aliases: readonly string[];
}

/**
 * Designations and the other names that reports use for them, a line each: designation; aliases. Common knowledge of the trade press,
 * spelt as SIPRI's arms-transfer register spells them where it lists them. A family stands under its first member ("Leopard 2" for 2A4 … 2A8):
 * letters and digits behind a designation are read as a variant of it.
 */
const TABLE: readonly (readonly [category: string, kind: string, origin: string, lines: string])[] = [
  [
    'VII',
    'short-range ballistic missile',
    'KP',
    `KN-23; Hwasong-11A; Hwasong-11Ga; Hwasong-11
KN-24; Hwasong-11B; Hwasong-11Na
KN-25; Hwasong-11D
KN-02; Toksa; Hwasong-11S
KN-18; Scud-MaRV
Hwasong-5; Hwasong-6; Scud-C
Hwasong-11Ma
`,
  ],
  [
    'VII',
    'ballistic missile',
    'KP',
    `Nodong; Rodong; No Dong; Hwasong-7
Musudan; Hwasong-10
Hwasong-12; KN-17
Hwasong-14; KN-20
Hwasong-15; KN-22
Hwasong-17; KN-27
Hwasong-18
Hwasong-19
Taepodong; Taepo Dong; Unha
Pukguksong; KN-11; KN-15`,
  ],
  [
    'III',
    'artillery',
    'KP',
    `Koksan; M-1978; M1978; M-1989 Koksan; M1989
M-1991; M1991; 240 mm rocket launcher
KN-09`,
  ],
  [
    'VII',
    'ballistic missile',
    'RU',
    `Iskander; Iskander-M; Iskander-E; 9K720; 9M723; SS-26
Tochka; Tochka-U; OTR-21; SS-21
Scud; Scud-B; R-17; 9K72
Kinzhal; Kh-47M2; Khinzhal; Kinzhals
Oreshnik
Sarmat; RS-28
Yars; RS-24
Topol; RT-2PM2; Topol-M
Bulava; RSM-56
Avangard`,
  ],
  [
    'VII',
    'cruise missile',
    'RU',
    `Kalibr; 3M14; 3M-54; 3M54; Klub; Caliber missile
Kh-101; Kh-555; Kh-55; X-101
Kh-22; Kh-32; X-22
Kh-59; Kh-69
Kh-31
Kh-35; 3M24; Uran
Oniks; P-800; Yakhont; Bastion; Bastion-P; 3M55
Zircon; Tsirkon; 3M22
Iskander-K; 9M728; R-500
Burevestnik`,
  ],
  [
    'VII',
    'surface-to-air missile system',
    'RU',
    `S-300; S-300PMU; S-300PMU-2; S-300V; S-300VM; SA-10; SA-20; SA-12
S-400; S-400 Triumf; S-400 Triumph; SA-21
S-500; Prometheus
S-350; Vityaz
S-200; SA-5
S-125; Pechora; SA-3
S-75; SA-2
Buk; Buk-M1; Buk-M2; Buk-M3; SA-11; SA-17
Tor; Tor-M1; Tor-M2; SA-15
Osa; SA-8
Pantsir; Pantsir-S1; Pantsyr; SA-22
Kub; SA-6
Strela-10; SA-13
Tunguska; SA-19`,
  ],
  [
    'VII',
    'man-portable missile',
    'RU',
    `Igla; Igla-S; SA-18; SA-24; SA-16
Strela; Strela-2; Strela-3; SA-7; SA-14
Verba; SA-25`,
  ],
  ['-', 'guided artillery shell', 'RU', `Krasnopol; 2K25`],
  [
    '-',
    'anti-tank missile',
    'RU',
    `Kornet; 9M133; AT-14
Konkurs; AT-5
Fagot; AT-4 Spigot
Metis; Metis-M; AT-13
Malyutka; AT-3 Sagger
Ataka; Shturm
Vikhr
RPG-7
RPG-29
RPG-30`,
  ],
  [
    'I',
    'battle tank',
    'RU',
    `T-14 Armata; T-14; Armata
T-90; T-90M; T-90S
T-80; T-80U; T-80BVM
T-72; T-72B3; T-72M1
T-64
T-62; T-62M
T-55; T-54`,
  ],
  [
    'II',
    'armoured vehicle',
    'RU',
    `BMP-1
BMP-2
BMP-3
BMD-4; BMD-2
BTR-80; BTR-82A; BTR-82
BTR-70
BTR-60
MT-LB
BMPT; Terminator
BRDM-2
Tigr`,
  ],
  [
    'III',
    'artillery',
    'RU',
    `Grad; BM-21
Smerch; BM-30; 9K58
Tornado-G; Tornado-S
Uragan; BM-27
TOS-1; TOS-1A; Solntsepyok; Buratino
2S19 Msta; Msta-S; 2S19; Msta
2S1 Gvozdika; 2S1; Gvozdika
2S3 Akatsiya; 2S3; Akatsiya
2S5 Giatsint; Giatsint
2S7 Pion; Pion; Malka
D-30
D-20`,
  ],
  [
    'IV',
    'combat aircraft',
    'RU',
    `MiG-21
MiG-23; MiG-27
MiG-25
MiG-29; MiG-29M; Fulcrum
MiG-31; MiG-31K; Foxhound
MiG-35
Su-22; Su-17
Su-24; Fencer
Su-25; Frogfoot
Su-27; Flanker
Su-30; Su-30MKI; Su-30SM
Su-33
Su-34; Fullback
Su-35; Su-35S; Sukhoi-35; Sukhoi Su-35
Su-57; Felon
Tu-22M; Tu-22M3; Backfire
Tu-95; Bear bomber
Tu-160; Blackjack
Yak-130
L-39`,
  ],
  [
    'V',
    'attack helicopter',
    'RU',
    `Mi-24; Mi-35; Mi-35M; Hind
Mi-28; Mi-28N; Havoc
Ka-52; Alligator helicopter; Ka-50`,
  ],
  [
    '-',
    'helicopter',
    'RU',
    `Mi-8; Mi-17; Mi-171
Mi-26
Ka-27; Ka-28; Ka-32`,
  ],
  [
    'IV',
    'unmanned aerial vehicle',
    'RU',
    `Lancet; Lancet-3; ZALA Lancet
Orlan-10; Orlan
Orion; Inokhodets
Forpost
Eleron-3
Garpiya; Garpiya-A1
Kub-BLA
Gerbera`,
  ],
  [
    'VI',
    'warship',
    'RU',
    `Kilo-class; Kilo class; Project 636; Project 877
Gepard-class; Gepard frigate
Grigorovich-class; Admiral Grigorovich
Talwar-class
Steregushchiy-class
Akula-class`,
  ],
  [
    'IV',
    'unmanned aerial vehicle',
    'IR',
    `Shahed-136; Geran-2; Geran; Shahed 136; Shahed
Shahed-131; Geran-1
Shahed-129
Shahed-238; Geran-3
Shahed-107
Shahed-191; Shahed-161
Mohajer-6; Mohajer
Mohajer-10
Ababil; Ababil-3; Ababil-2
Arash-2
Qasef-1; Qasef-2K
Samad-3; Samad-2; Samad
Karrar
Kaman-22
Gaza drone`,
  ],
  [
    'VII',
    'ballistic missile',
    'IR',
    `Fath-360; BM-120
Fateh-110; Fateh-313; Fateh
Fateh-360; BM-120
Zolfaghar; Zulfiqar
Dezful
Shahab-3; Shahab; Shahab-1; Shahab-2
Ghadr; Ghadr-110; Qadr
Emad
Sejjil
Khorramshahr; Kheibar
Kheibar Shekan; Kheybar Shekan
Haj Qasem
Qiam; Qiam-1
Fattah; Fattah-1; Fattah-2
Burkan-2H; Burkan; Borkan
Zelzal
Ababil missile`,
  ],
  [
    'VII',
    'cruise missile',
    'IR',
    `Paveh
Soumar
Hoveyzeh
Quds-1; Quds; Ya-Ali; 351
Noor
Ghader; Qader
Nasr`,
  ],
  [
    'VII',
    'surface-to-air missile system',
    'IR',
    `Bavar-373
Khordad-15; 15 Khordad
3 Khordad; Khordad 3
Mersad
358 missile; SA-67
Misagh; Misagh-2`,
  ],
  ['III', 'artillery', 'IR', `Fajr-5; Fajr-3; Fajr`],
  ['-', 'anti-tank missile', 'IR', `Toophan; Toofan; Tufan`],
  [
    'III',
    'artillery',
    'US',
    `HIMARS; M142; M142 HIMARS; High Mobility Artillery Rocket System
M270; M270 MLRS
M777
M109; M109 Paladin; Paladin
M198
M119
GMLRS`,
  ],
  [
    'VII',
    'ballistic missile',
    'US',
    `ATACMS; MGM-140; Army Tactical Missile System
PrSM; Precision Strike Missile
Minuteman; Minuteman III
Trident; Trident II
Dark Eagle
Typhon`,
  ],
  [
    'VII',
    'cruise missile',
    'US',
    `Tomahawk; BGM-109
JASSM; AGM-158; JASSM-ER
Harpoon; RGM-84; AGM-84
HARM; AGM-88
SLAM-ER
LRASM
ERAM`,
  ],
  [
    'VII',
    'surface-to-air missile system',
    'US',
    `Patriot; MIM-104; PAC-3; PAC-2; Patriot PAC-3
THAAD; Terminal High Altitude Area Defense
HAWK; MIM-23; I-HAWK
NASAMS
Avenger
Aegis; Aegis Ashore
SM-3; SM-6; SM-2
AMRAAM; AIM-120
Sidewinder; AIM-9; AIM-9X
Sea Sparrow; RIM-7; ESSM
Vampire system`,
  ],
  [
    'VII',
    'man-portable missile',
    'US',
    `Stinger; FIM-92; Stingers
Redeye`,
  ],
  [
    '-',
    'anti-tank missile',
    'US',
    `Javelin; FGM-148; Javelins
TOW; BGM-71; TOWs
Hellfire; AGM-114
Maverick; AGM-65
LAW; M72
AT4`,
  ],
  [
    '-',
    'guided bomb',
    'US',
    `JDAM; JDAM-ER; Joint Direct Attack Munition
GBU-39; Small Diameter Bomb; SDB; GLSDB
GBU-57; Massive Ordnance Penetrator
Mk 84; Mk-84; Mk 82; Mk-82
Paveway`,
  ],
  [
    'I',
    'battle tank',
    'US',
    `M1 Abrams; Abrams; M1A1; M1A2
M60; M60A3; M60 Patton
M48`,
  ],
  [
    'II',
    'armoured vehicle',
    'US',
    `Bradley; M2 Bradley; M2A2
Stryker
M113
Humvee; HMMWV
MaxxPro
LAV-25
M1117
Cougar MRAP
AAV7`,
  ],
  [
    'IV',
    'combat aircraft',
    'US',
    `F-4; Phantom
F-5; Tiger II
F-14; Tomcat
F-15; F-15E; F-15EX; F-15SA; Strike Eagle
F-16; F-16V; F-16C; Fighting Falcon; F16; F-16s
F-18; F/A-18; Super Hornet; Hornet; F/A-18E
F-22; Raptor
F-35; F-35A; F-35B; F-35I; F35; Lightning II
A-10; Warthog
A-29
B-1; B-1B; Lancer
B-2; B-2 Spirit
B-21
B-52; Stratofortress
AC-130`,
  ],
  [
    '-',
    'military aircraft',
    'US',
    `C-130; Hercules; C-130J
C-17; Globemaster
P-8; Poseidon; P-8A
P-3; P-3 Orion
E-3; AWACS
KC-135; KC-46
V-22; Osprey
C-5`,
  ],
  [
    'V',
    'attack helicopter',
    'US',
    `AH-64; Apache; AH-64E; AH-64D
AH-1; Cobra helicopter; AH-1Z; Viper`,
  ],
  [
    '-',
    'helicopter',
    'US',
    `UH-60; Black Hawk; Blackhawk; S-70
CH-47; Chinook
UH-1; Huey
MH-60R; Seahawk`,
  ],
  [
    'IV',
    'unmanned aerial vehicle',
    'US',
    `MQ-9; Reaper; MQ-9B; MQ-9 Reaper; SkyGuardian; SeaGuardian
MQ-1; Predator; Gray Eagle; MQ-1C
RQ-4; Global Hawk
Switchblade; Switchblade 300; Switchblade 600
Phoenix Ghost
Altius-600; Altius
ScanEagle
Puma drone
LUCAS`,
  ],
  [
    'VI',
    'warship',
    'US',
    `Arleigh Burke-class; Arleigh Burke
Virginia-class
Oliver Hazard Perry-class
Freedom-class`,
  ],
  [
    'I',
    'battle tank',
    'DE',
    `Leopard 2; Leopard 2A4; Leopard 2A6; Leopard-2; Leopards; Leopard 2A7; Leopard 2A8
Leopard 1; Leopard 1A5; Leopard-1`,
  ],
  [
    'II',
    'armoured vehicle',
    'DE',
    `Marder
Puma IFV; Puma vehicle
Boxer
Fuchs
Dingo
Lynx KF41; Lynx`,
  ],
  [
    'III',
    'artillery',
    'DE',
    `PzH 2000; PzH2000; Panzerhaubitze 2000; Panzerhaubitze
MARS II
RCH 155`,
  ],
  [
    'VII',
    'surface-to-air missile system',
    'DE',
    `IRIS-T; IRIS-T SLM; IRIS-T SLS
Gepard
Skynex; Skyranger`,
  ],
  ['VII', 'cruise missile', 'DE', `Taurus; KEPD-350; Taurus KEPD 350`],
  [
    'VI',
    'warship',
    'DE',
    `Type 212
Type 214; Type-214
Type 209; Type-209
Dolphin-class
MEKO; MEKO A-200; MEKO 200
F125; F126
K130`,
  ],
  ['-', 'anti-tank weapon', 'DE', `Panzerfaust 3; Panzerfaust`],
  ['I', 'battle tank', 'GB', `Challenger 2; Challenger-2; Challenger 3`],
  [
    'II',
    'armoured vehicle',
    'GB',
    `Warrior
Mastiff
Ajax
Spartan vehicle`,
  ],
  [
    'III',
    'artillery',
    'GB',
    `AS-90; AS90
L119`,
  ],
  [
    'VII',
    'cruise missile',
    'GB',
    `Storm Shadow; SCALP; SCALP-EG; Storm Shadows
Brimstone
Sea Viper; Aster; Aster 30`,
  ],
  [
    'VII',
    'man-portable missile',
    'GB',
    `Starstreak
Martlet; LMM`,
  ],
  ['-', 'anti-tank missile', 'GB', `NLAW; NLAWs`],
  [
    'IV',
    'combat aircraft',
    'GB',
    `Eurofighter Typhoon; Eurofighter; Typhoon
Tornado aircraft; Panavia Tornado
Hawk trainer; BAE Hawk
Harrier
Tempest`,
  ],
  [
    'VI',
    'warship',
    'GB',
    `Type 26
Type 31; Arrowhead 140
Type 45
Sandown-class
Astute-class`,
  ],
  [
    'IV',
    'combat aircraft',
    'FR',
    `Rafale; Dassault Rafale
Mirage 2000; Mirage 2000-5; Mirage
Super Etendard
Alpha Jet`,
  ],
  [
    'III',
    'artillery',
    'FR',
    `CAESAR; Caesar howitzer
TRF1`,
  ],
  [
    'II',
    'armoured vehicle',
    'FR',
    `AMX-10 RC; AMX-10
VAB
Griffon vehicle
VBCI`,
  ],
  ['I', 'battle tank', 'FR', `Leclerc`],
  [
    'VII',
    'surface-to-air missile system',
    'FR',
    `SAMP/T; SAMP-T
Crotale; Crotale NG
Mistral
VL MICA; MICA
Roland`,
  ],
  ['VII', 'anti-ship missile', 'FR', `Exocet; MM40`],
  ['-', 'guided bomb', 'FR', `AASM; Hammer bomb; AASM Hammer`],
  ['-', 'anti-tank missile', 'FR', `MILAN; Milan missile`],
  [
    'V',
    'attack helicopter',
    'FR',
    `Tiger helicopter; Eurocopter Tiger
Gazelle`,
  ],
  [
    'VI',
    'warship',
    'FR',
    `FREMM
Scorpene; Scorpène; Scorpene-class
Gowind
Mistral-class; Mistral helicopter carrier
Lafayette-class; La Fayette-class
Barracuda submarine
FDI frigate`,
  ],
  [
    'IV',
    'unmanned aerial vehicle',
    'TR',
    `Bayraktar TB2; TB2; Bayraktar; Bayraktar TB-2; TB-2
Bayraktar TB3; TB3
Akinci; Bayraktar Akinci; Akıncı
Anka; TAI Anka; Anka-S
Kargu; Kargu-2
Karayel
Kizilelma; Kızılelma
Aksungur
Songar`,
  ],
  [
    'II',
    'armoured vehicle',
    'TR',
    `Kirpi; BMC Kirpi
Ejder; Ejder Yalcin
Cobra II; Otokar Cobra
Vuran
ACV-15`,
  ],
  ['I', 'battle tank', 'TR', `Altay`],
  [
    'III',
    'artillery',
    'TR',
    `T-155 Firtina; Firtina
T-122 Sakarya; Sakarya`,
  ],
  [
    'IV',
    'combat aircraft',
    'TR',
    `Kaan; TF-X
Hurjet; Hürjet`,
  ],
  ['V', 'attack helicopter', 'TR', `T129; T129 ATAK; ATAK`],
  [
    'VII',
    'missile',
    'TR',
    `Bora; Khan missile
Tayfun
Atmaca
Hisar; Hisar-A
Siper
SOM missile
Roketsan TRG-300; TRG-230`,
  ],
  ['VI', 'warship', 'TR', `MILGEM; Ada-class; Ada class`],
  [
    'VII',
    'surface-to-air missile system',
    'IL',
    `Iron Dome; Tamir
David's Sling
Arrow 3; Arrow-3; Arrow 2; Arrow missile
Barak; Barak-8; Barak MX
Spyder; SPYDER`,
  ],
  [
    'IV',
    'unmanned aerial vehicle',
    'IL',
    `Harop; IAI Harop
Harpy
Hermes 900; Hermes 450; Hermes
Heron; Heron TP; Eitan
Orbiter 1K; Orbiter
SkyStriker
Hero-120; Hero-30`,
  ],
  ['-', 'anti-tank missile', 'IL', `Spike; Spike missile; Spike NLOS; Spike-LR`],
  [
    'VII',
    'ballistic missile',
    'IL',
    `LORA
Jericho; Jericho III
Extra rocket; EXTRA
Predator Hawk
Rampage`,
  ],
  ['I', 'battle tank', 'IL', `Merkava; Merkava 4`],
  [
    'II',
    'armoured vehicle',
    'IL',
    `Namer
Eitan AFV`,
  ],
  [
    'III',
    'artillery',
    'IL',
    `PULS
ATMOS`,
  ],
  [
    'IV',
    'combat aircraft',
    'IL',
    `Kfir
Lavi`,
  ],
  [
    'VII',
    'surface-to-air missile system',
    'CN',
    `HQ-9; FD-2000
HQ-22; FK-3
HQ-17
HQ-16; LY-80
FN-6; QW-2`,
  ],
  [
    'VII',
    'ballistic missile',
    'CN',
    `DF-3
DF-15; M-9
DF-11; M-11
DF-17
DF-21; DF-21D
DF-26
DF-31
DF-41
M20`,
  ],
  [
    'VII',
    'anti-ship missile',
    'CN',
    `C-802; C-801
Silkworm; HY-2
YJ-12; CM-400AKG
YJ-18`,
  ],
  [
    'IV',
    'unmanned aerial vehicle',
    'CN',
    `Wing Loong; Wing Loong II; Wing Loong I; Wing Loong 2
CH-4; CH-5; Caihong-4; Rainbow CH-4
CH-3
Mugin-5`,
  ],
  [
    'IV',
    'combat aircraft',
    'CN',
    `J-10; J-10C; J-10CE
J-20
J-15; J-16
JF-17; JF-17 Thunder; FC-1
J-7; F-7
JH-7
H-6; H-6K
L-15
K-8
FTC-2000`,
  ],
  [
    'I',
    'battle tank',
    'CN',
    `VT-4; MBT-3000
VT-1; Al-Khalid
Type 99
Type 59
Type 96`,
  ],
  [
    'II',
    'armoured vehicle',
    'CN',
    `VN-1
WZ-551
Type 08`,
  ],
  [
    'III',
    'artillery',
    'CN',
    `PLZ-45
SH-15
AR-2; A-100
Type 63
WS-1B; WeiShi`,
  ],
  [
    'VI',
    'warship',
    'CN',
    `Type 054A; Type 054
Type 055
Type 052D
Yuan-class; Type 039A; S26T; Type 039B
Type 056
Song-class`,
  ],
  [
    'I',
    'battle tank',
    'KR',
    `K2; K2 Black Panther; K2PL
K1; K1A1`,
  ],
  [
    'III',
    'artillery',
    'KR',
    `K9; K9 Thunder; K-9
K239; Chunmoo; K239 Chunmoo; Homar-K
K55`,
  ],
  [
    'IV',
    'combat aircraft',
    'KR',
    `FA-50; FA-50PL
T-50; TA-50
KF-21; Boramae`,
  ],
  [
    'II',
    'armoured vehicle',
    'KR',
    `Redback; AS21
K21
K200
KM900`,
  ],
  [
    'VII',
    'surface-to-air missile system',
    'KR',
    `KM-SAM; Cheongung; Cheongung-II; M-SAM
L-SAM
Chiron; KP-SAM; Shingung`,
  ],
  ['VII', 'ballistic missile', 'KR', `Hyunmoo; Hyunmoo-2; Hyunmoo-5`],
  ['-', 'anti-tank missile', 'KR', `Raybolt; Hyungung`],
  [
    'VI',
    'warship',
    'KR',
    `Dosan Ahn Changho-class; KSS-III
Incheon-class; Daegu-class
Jang Bogo-class`,
  ],
  [
    'VII',
    'cruise missile',
    'UA',
    `Neptune; R-360 Neptune; R-360
Flamingo; FP-5
Palianytsia; Palyanytsia
Peklo`,
  ],
  ['VII', 'ballistic missile', 'UA', `Hrim-2; Sapsan; Grom`],
  [
    'III',
    'artillery',
    'UA',
    `Vilkha
2S22 Bohdana; Bohdana`,
  ],
  [
    'IV',
    'unmanned aerial vehicle',
    'UA',
    `Beaver; Bober drone; UJ-26
Lyutyi; Liutyi; An-196
Leleka-100
Punisher`,
  ],
  [
    'VI',
    'naval drone',
    'UA',
    `Magura V5; Magura
Sea Baby`,
  ],
  [
    '-',
    'anti-tank missile',
    'UA',
    `Stugna-P; Stugna; Skif
Corsar`,
  ],
  [
    'I',
    'battle tank',
    'UA',
    `T-84; Oplot
T-64BV`,
  ],
  [
    'II',
    'armoured vehicle',
    'UA',
    `BTR-3
BTR-4`,
  ],
  [
    'III',
    'artillery',
    'CZ',
    `RM-70; RM-70 Vampire; Vampir
DANA; ShKH Dana; DANA-M2
DITA`,
  ],
  ['IV', 'combat aircraft', 'CZ', `L-159; L-39NG`],
  ['I', 'battle tank', 'PL', `PT-91; PT-91 Twardy; Twardy`],
  [
    'III',
    'artillery',
    'PL',
    `AHS Krab; Krab
Rak; M120 Rak
Langusta`,
  ],
  [
    'VII',
    'man-portable missile',
    'PL',
    `Piorun
Grom missile`,
  ],
  [
    'IV',
    'unmanned aerial vehicle',
    'PL',
    `Warmate
FlyEye; Flyeye`,
  ],
  [
    'II',
    'armoured vehicle',
    'PL',
    `Rosomak; KTO Rosomak
Borsuk`,
  ],
  [
    'IV',
    'combat aircraft',
    'SE',
    `Gripen; JAS 39; JAS-39; JAS 39 Gripen
Viggen`,
  ],
  [
    'III',
    'artillery',
    'SE',
    `Archer; Archer howitzer
CV90 Mjolner`,
  ],
  ['II', 'armoured vehicle', 'SE', `CV90; CV-90; Strf 90`],
  [
    'VII',
    'surface-to-air missile system',
    'SE',
    `RBS 70; RBS-70
RBS-15; RBS 15
RBS 97`,
  ],
  ['-', 'anti-tank weapon', 'SE', `Carl Gustaf; Carl-Gustaf; Carl Gustav`],
  ['-', 'military aircraft', 'SE', `GlobalEye; Saab 340 AEW; ASC 890`],
  ['II', 'armoured vehicle', 'CH', `Piranha; Eagle V`],
  [
    'II',
    'armoured vehicle',
    'FI',
    `Patria AMV; Patria
Sisu XA-180`,
  ],
  ['VI', 'warship', 'SE', `Gotland-class; A26`],
  ['III', 'artillery', 'SK', `Zuzana; Zuzana 2`],
  [
    'III',
    'artillery',
    'RS',
    `Nora B-52; Nora
Oganj
Plamen`,
  ],
  ['II', 'armoured vehicle', 'RS', `Lazar`],
  ['VII', 'cruise missile', 'NO', `Naval Strike Missile; NSM; Joint Strike Missile; JSM`],
  ['III', 'artillery', 'IT', `FH-70; FH70`],
  [
    'II',
    'armoured vehicle',
    'IT',
    `Centauro; Centauro II
VBTP-MR; Guarani
Iveco LMV
M113 Arisgator`,
  ],
  [
    'VII',
    'surface-to-air missile system',
    'IT',
    `Aspide; Spada
CAMM-ER`,
  ],
  ['IV', 'combat aircraft', 'IT', `M-346; M346; Aermacchi`],
  ['V', 'attack helicopter', 'IT', `AW129; Mangusta`],
  ['-', 'helicopter', 'IT', `AW139; AW101; AW159`],
  ['IV', 'combat aircraft', 'BR', `Super Tucano; EMB-314; EMB 314; A-29 Super Tucano`],
  ['-', 'military aircraft', 'BR', `C-390; KC-390; Embraer C-390; Millennium aircraft`],
  ['III', 'artillery', 'BR', `ASTROS; Astros II`],
  ['IV', 'combat aircraft', 'IN', `Tejas; HAL Tejas`],
  ['VII', 'cruise missile', 'IN', `BrahMos; Brahmos`],
  [
    'VII',
    'ballistic missile',
    'IN',
    `Agni; Agni-V; Agni-P
Prithvi
Pralay`,
  ],
  ['VII', 'surface-to-air missile system', 'IN', `Akash`],
  [
    'III',
    'artillery',
    'IN',
    `Pinaka
ATAGS`,
  ],
  [
    'V',
    'attack helicopter',
    'IN',
    `Prachand; LCH
Rudra`,
  ],
  ['-', 'helicopter', 'IN', `Dhruv; HAL Dhruv`],
  ['I', 'battle tank', 'IN', `Arjun`],
  ['VI', 'warship', 'IN', `Kalvari-class; Vikrant`],
  [
    'VII',
    'ballistic missile',
    'PK',
    `Shaheen; Shaheen-III
Ghauri
Ghaznavi
Nasr missile; Hatf
Abdali`,
  ],
  [
    'VII',
    'cruise missile',
    'PK',
    `Babur
Raad`,
  ],
  [
    'I',
    'battle tank',
    'JP',
    `Type 10
Type 90`,
  ],
  [
    'VI',
    'warship',
    'JP',
    `Mogami-class; Mogami
Soryu-class`,
  ],
  [
    'VII',
    'missile',
    'JP',
    `Type 12; Type-12
Type 03; Chu-SAM`,
  ],
  [
    'VII',
    'missile',
    'TW',
    `Hsiung Feng; Hsiung Feng III
Tien Kung; Sky Bow`,
  ],
  [
    'II',
    'armoured vehicle',
    'ZA',
    `Casspir
Ratel
RG-31; Nyala
Mbombe`,
  ],
  ['III', 'artillery', 'ZA', `G5 howitzer; G6 Rhino`],
  [
    'II',
    'armoured vehicle',
    'AE',
    `Nimr; Ajban
Panthera T6; Panthera`,
  ],
  [
    'II',
    'armoured vehicle',
    'AU',
    `Bushmaster
Hawkei`,
  ],
  ['VII', 'missile', 'AU', `Ghost Bat`],
  [
    'II',
    'armoured vehicle',
    'CA',
    `LAV III; LAV 6; LAV-6; ACSV; LAV
Roshel Senator; Senator
Leopard 2A4M`,
  ],
  [
    'II',
    'armoured vehicle',
    'ES',
    `BMR-600
Pizarro`,
  ],
  [
    'VI',
    'warship',
    'ES',
    `Avante 2200
Alvaro de Bazan-class`,
  ],
  [
    'VI',
    'warship',
    'NL',
    `Sigma-class; Sigma 10514
Alkmaar-class; Tripartite-class`,
  ],
  [
    '-',
    'rifle',
    'RU',
    `AK-47; Kalashnikov; AKM; AK-74
Dragunov; SVD`,
  ],
  [
    '-',
    'rifle',
    'US',
    `M4 carbine; M4
M16; M-16
M82; Barrett`,
  ],
  ['VII', 'rocket', 'PS', `Qassam`],
  [
    'VII',
    'ballistic missile',
    'YE',
    `Palestine-2
Toofan missile; Typhoon missile
Badr-1`,
  ],
  ['III', 'rocket', 'RU', `Katyusha`],
];

export const WEAPONS: readonly Weapon[] = TABLE.flatMap(([category, kind, origin, lines]) =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [designation = '', ...aliases] = line.split(';').map((name) => name.trim());
      return { designation, category, kind, origin, aliases };
    }),
);
