/**
 * Spellings of towns that English news prints and GeoNames' extract does not hold, with one that it does. From common knowledge.
 */
export const placeSpellings: Readonly<Record<string, string>> = {
  Hodeidah: 'Al Ḩudaydah',
  Hudaydah: 'Al Ḩudaydah',
  Qamishli: 'Al Qamishli',
  Hasakah: 'Al Hasakah',
  Metula: 'Metulla',
  'Bint Jbeil': 'Bint Jubayl',
  'Mocimboa da Praia': 'Mocimboa',
  'Mocímboa da Praia': 'Mocimboa',
  'Kharg Island': 'Khark',
};
