// Units of measure with their UCUM codes (The Unified Code for Units of Measure, version 2.2) and what English papers print
// for them. `factor` is the size in the first unit of the kind, to tell whether two figures are one: exact where defined.
// "tons" are taken as metric: international trade and aid are counted so, and no page says which other ton it means.

import type { QuantityKind } from './quantity-kinds.ts';

export interface Measure {
  readonly code: string;
  readonly kind: QuantityKind;
  readonly name: string;
  readonly factor: number;
  /** Words in small letters, singular and plural. */
  readonly words: readonly string[];
  /** Signs, exactly as printed, only behind figures. */
  readonly signs: readonly string[];
}

const u = (code: string, kind: QuantityKind, name: string, factor: number, words: string, signs = ''): Measure => ({
  code,
  kind,
  name,
  factor,
  words: words.split(',').filter(Boolean),
  signs: signs.split(' ').filter(Boolean),
});

/** Words of a unit in American and British spelling, singular and plural. */
const metric = (stem: string) => [`${stem}er`, `${stem}ers`, `${stem}re`, `${stem}res`].join(',');
/** Names of an area: the words behind *square*, and what may stand behind *sq* and *sq.*. */
const squares = (words: string, short: string) =>
  [
    ...words.split(',').map((word) => `square ${word}`),
    ...short.split(',').flatMap((word) => [`sq ${word}`, `sq. ${word}`]),
  ].join(',');
const plural = (word: string) => `${word},${word}s`;

export const measures: readonly Measure[] = [
  u('m', 'length', 'Meter', 1, metric('met'), 'm'),
  u('km', 'length', 'Kilometer', 1000, `${metric('kilomet')},kms,klick,klicks`, 'km kms'),
  u('dm', 'length', 'Decimeter', 0.1, metric('decimet'), 'dm'),
  u('cm', 'length', 'Centimeter', 0.01, metric('centimet'), 'cm cms'),
  u('mm', 'length', 'Millimeter', 0.001, metric('millimet'), 'mm'),
  u('um', 'length', 'Micrometer', 1e-6, `${metric('micromet')},micron,microns`, 'μm µm'),
  u('nm', 'length', 'Nanometer', 1e-9, metric('nanomet'), 'nm'),
  u('pm', 'length', 'Picometer', 1e-12, metric('picomet'), 'pm'),
  u('[mi_i]', 'length', 'Mile', 1609.344, plural('mile'), 'mi'),
  u('[nmi_i]', 'length', 'Nautical mile', 1852, 'nautical mile,nautical miles'),
  u('[ft_i]', 'length', 'Foot', 0.3048, 'foot,feet', 'ft'),
  u('[in_i]', 'length', 'Inch', 0.0254, 'inch,inches', 'in ″ "'),
  u('[yd_i]', 'length', 'Yard', 0.9144, plural('yard'), 'yd yds'),
  u('[ly]', 'length', 'Light year', 9.4607e15, 'light year,light years,light-year,light-years'),
  u('g', 'mass', 'Gram', 1, `${plural('gram')},${plural('gramme')}`, 'g gm'),
  u('kg', 'mass', 'Kilogram', 1000, `${plural('kilogram')},${plural('kilogramme')},kilo,kilos`, 'kg kgs'),
  u('mg', 'mass', 'Milligram', 0.001, `${plural('milligram')},${plural('milligramme')}`, 'mg'),
  u('ug', 'mass', 'Microgram', 1e-6, `${plural('microgram')},${plural('microgramme')}`, 'μg µg mcg'),
  u('t', 'mass', 'Metric ton', 1e6, 'metric ton,metric tons,metric tonnes,tonne,tonnes,ton,tons', 't mt'),
  u('[ston_av]', 'mass', 'Short ton', 907184.74, 'short ton,short tons'),
  u('[lton_av]', 'mass', 'Long ton', 1016046.9088, 'long ton,long tons'),
  u('[lb_av]', 'mass', 'Pound', 453.59237, plural('pound'), 'lb lbs'),
  u('[oz_av]', 'mass', 'Ounce', 28.349523125, plural('ounce'), 'oz'),
  u('[stone_av]', 'mass', 'Stone', 6350.29318, 'stone', 'st'),
  u('[car_m]', 'mass', 'Carat', 0.2, plural('carat')),
  u('m2', 'area', 'Square meter', 1, squares(metric('met'), 'm,metres,meters'), 'm2 m² sqm'),
  u('km2', 'area', 'Square kilometer', 1e6, squares(metric('kilomet'), 'km,kms,kilometres,kilometers'), 'km2 km²'),
  u('[smi_us]', 'area', 'Square mile', 2589988.11, squares('mile,miles', 'mi,mile,miles'), 'sq.mi.'),
  u('[sft_i]', 'area', 'Square foot', 0.09290304, squares('foot,feet', 'ft,foot,feet'), 'sqft'),
  u('har', 'area', 'Hectare', 10000, plural('hectare'), 'ha'),
  u('[acr_us]', 'area', 'Acre', 4046.87261, plural('acre')),
  u('L', 'volume', 'Liter', 1, metric('lit'), 'l L'),
  u('mL', 'volume', 'Milliliter', 0.001, metric('millilit'), 'ml mL'),
  u('cL', 'volume', 'Centiliter', 0.01, metric('centilit'), 'cl cL'),
  u('m3', 'volume', 'Cubic meter', 1000, `cubic ${metric('met').replaceAll(',', ',cubic ')}`, 'm3 m³ bcm'),
  u('km3', 'volume', 'Cubic kilometer', 1e12, `cubic ${metric('kilomet').replaceAll(',', ',cubic ')}`, 'km3 km³'),
  u('[cft_i]', 'volume', 'Cubic foot', 28.3168466, 'cubic foot,cubic feet', 'cf'),
  u('[gal_us]', 'volume', 'Gallon', 3.785411784, plural('gallon'), 'gal'),
  u('[bbl_us]', 'volume', 'Barrel', 158.987294928, plural('barrel'), 'bbl'),
  u('[pt_us]', 'volume', 'Pint', 0.473176473, plural('pint')),
  u('[qt_us]', 'volume', 'Quart', 0.946352946, plural('quart')),
  u('[tbs_us]', 'volume', 'Tablespoon', 0.0147867648, plural('tablespoon'), 'tbsp'),
  u('[tsp_us]', 'volume', 'Teaspoon', 0.0049289216, plural('teaspoon'), 'tsp'),
  u('[cup_us]', 'volume', 'Cup', 0.2365882365, plural('cup')),
  u(
    'km/h',
    'speed',
    'Kilometer per hour',
    1,
    'kilometers per hour,kilometres per hour,kilometers an hour,kilometres an hour,kilometer per hour,kilometre per hour',
    'km/h kph kmph km/hr kmh',
  ),
  u('[mi_i]/h', 'speed', 'Mile per hour', 1.609344, 'miles per hour,mile per hour,miles an hour', 'mph'),
  u('[kn_i]', 'speed', 'Knot', 1.852, plural('knot')),
  u(
    'm/s',
    'speed',
    'Meter per second',
    3.6,
    'meters per second,metres per second,meters a second,metres a second',
    'm/s',
  ),
  u('m/ms', 'speed', 'Meter per millisecond', 3600, 'meters per millisecond,metres per millisecond', 'm/ms'),
  u(
    'cm/ms',
    'speed',
    'Centimeter per millisecond',
    36,
    'centimeters per millisecond,centimetres per millisecond,centimeters/millisecond,centimetres/millisecond',
    'cm/ms',
  ),
  u(
    'km/ms',
    'speed',
    'Kilometer per millisecond',
    3.6e6,
    'kilometers per millisecond,kilometres per millisecond',
    'km/ms',
  ),
  u(
    'km/s',
    'speed',
    'Kilometer per second',
    3600,
    'kilometers per second,kilometres per second,kilometers a second,kilometres a second',
    'km/s',
  ),
  u('J', 'energy', 'Joule', 1, plural('joule'), 'J'),
  u('W.h', 'energy', 'Watt hour', 3600, 'watt hour,watt hours,watt-hours', 'Wh'),
  u('kW.h', 'energy', 'Kilowatt hour', 3.6e6, 'kilowatt hour,kilowatt hours,kilowatt-hours,kilowatt-hour', 'kWh'),
  u('MW.h', 'energy', 'Megawatt hour', 3.6e9, 'megawatt hour,megawatt hours,megawatt-hours,megawatt-hour', 'MWh'),
  u('GW.h', 'energy', 'Gigawatt hour', 3.6e12, 'gigawatt hour,gigawatt hours,gigawatt-hours,gigawatt-hour', 'GWh'),
  u('TW.h', 'energy', 'Terawatt hour', 3.6e15, 'terawatt hours,terawatt-hours', 'TWh'),
  u('kt{TNT}', 'energy', 'Kiloton', 4.184e12, `${plural('kiloton')},${plural('kilotonne')}`, 'kt'),
  u('Mt{TNT}', 'energy', 'Megaton', 4.184e15, plural('megaton')),
  u('[Btu]', 'energy', 'British thermal unit', 1055, 'british thermal unit,british thermal units', 'Btu BTU'),
  u('cal', 'energy', 'Calorie', 4.184, plural('calorie')),
  u('eV', 'energy', 'Electronvolt', 1.602e-19, plural('electronvolt'), 'eV'),
  u('TeV', 'energy', 'Teraelectronvolt', 1.602e-7, plural('teraelectronvolt'), 'TeV'),
  u('W', 'power', 'Watt', 1, plural('watt'), 'W'),
  u('kW', 'power', 'Kilowatt', 1000, plural('kilowatt'), 'kW'),
  u('MW', 'power', 'Megawatt', 1e6, plural('megawatt'), 'MW'),
  u('GW', 'power', 'Gigawatt', 1e9, plural('gigawatt'), 'GW'),
  u('[HP]', 'power', 'Horsepower', 745.7, 'horsepower', 'hp bhp'),
  u(
    'Cel',
    'temperature',
    'C',
    1,
    'celsius,celcius,centigrade,centigrate,degree celsius,degrees celsius,deg celsius,degrees centigrade,degrees c,degree c,deg c',
    '°C ℃ C',
  ),
  u(
    '[degF]',
    'temperature',
    'F',
    1,
    'fahrenheit,farenheit,degree fahrenheit,degrees fahrenheit,degrees farenheit,degrees f,degree f,deg f',
    '°F ℉ F',
  ),
  u('K', 'temperature', 'Kelvin', 1, 'kelvin', 'K'),
  u('deg', 'other', 'Degree', 1, 'degree,degrees,deg,deg.', '°'),
  u('bit', 'data', 'Bit', 1, plural('bit')),
  u('By', 'data', 'Byte', 8, plural('byte')),
  u('kBy', 'data', 'Kilobyte', 8e3, plural('kilobyte'), 'KB kB'),
  u('MBy', 'data', 'Megabyte', 8e6, plural('megabyte'), 'MB'),
  u('Mbit', 'data', 'Megabit', 1e6, plural('megabit'), 'mb Mb'),
  u('GBy', 'data', 'Gigabyte', 8e9, plural('gigabyte'), 'GB'),
  u('TBy', 'data', 'Terabyte', 8e12, plural('terabyte'), 'TB'),
  u('PBy', 'data', 'Petabyte', 8e15, plural('petabyte'), 'PB'),
  u('EBy', 'data', 'Exabyte', 8e18, plural('exabyte'), 'EB'),
  u('Hz', 'other', 'Hertz', 1, 'hertz', 'Hz'),
  u('kHz', 'other', 'Kilohertz', 1e3, 'kilohertz', 'kHz'),
  u('MHz', 'other', 'Megahertz', 1e6, 'megahertz', 'MHz'),
  u('GHz', 'other', 'Gigahertz', 1e9, 'gigahertz', 'GHz'),
  u('V', 'other', 'Volt', 1, plural('volt'), 'V'),
  u('kV', 'other', 'Kilovolt', 1e3, plural('kilovolt'), 'kV'),
  u('A', 'other', 'Ampere', 1, 'ampere,amperes,amp,amps'),
  u('Pa', 'other', 'Pascal', 1, plural('pascal'), 'Pa'),
  u('[psi]', 'other', 'Pound per square inch', 6894.757, 'pounds per square inch', 'psi'),
  u('mSv', 'other', 'Millisievert', 1e-3, plural('millisievert'), 'mSv'),
  u('uSv', 'other', 'Microsievert', 1e-6, plural('microsievert'), 'μSv µSv'),
  u('Gy', 'other', 'Gray', 1, '', 'Gy'),
  u('mGy', 'other', 'Milligray', 1e-3, '', 'mGy'),
  u('Bq', 'other', 'Becquerel', 1, plural('becquerel'), 'Bq'),
  u('dB', 'other', 'Decibel', 1, plural('decibel'), 'dB'),
  u('[ppm]', 'other', 'Parts per million', 1, 'parts per million', 'ppm'),
  u('rad', 'other', 'Radian', 1, plural('radian'), 'rad'),
  u('circ', 'other', 'Turn', 1, plural('turn')),
];
