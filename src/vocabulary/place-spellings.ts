/**
 * Spellings of towns that English news prints and GeoNames' extract does not hold, with one that it does. From common knowledge.
 */
export const placeSpellings: Readonly<Record<string, string>> = {
  Hodeidah: 'Al Ḩudaydah',
  Hudaydah: 'Al Ḩudaydah',
  Qamishli: 'Al Qamishli',
  Hasakah: 'Al Hasakah',
  'North Darfur': 'Northern Darfur',
  'South Darfur': 'Southern Darfur',
  'West Darfur': 'Western Darfur',
  'East Darfur': 'Eastern Darfur',
  Nabatiyeh: 'Nabatieh',
  Saadah: 'Saada',
  Zuwara: 'Zuwārah',
  Metula: 'Metulla',
  'Bint Jbeil': 'Bint Jubayl',
  'Mocimboa da Praia': 'Mocimboa',
  'Mocímboa da Praia': 'Mocimboa',
  'Kharg Island': 'Khark',
  Gezira: 'Al Jazirah',
  'Gezira state': 'Al Jazirah',
  'Um Rawaba': 'Umm Ruwaba',
  'al-Hol': 'Al Hawl',
  'al-Fashir': 'El Fasher',
};
