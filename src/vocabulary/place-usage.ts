/**
 * Names whose bare form nearly always means one place in news, though the gazetteer calls it otherwise or another is more populous:
 * name → GeoNames id. From common knowledge.
 */
export const usage: Readonly<Record<string, number>> = {
  'New York': 5128581,
  NYC: 5128581,
  Washington: 4140963,
  WASHINGTON: 4140963,
  Quebec: 6115047,
  Gaza: 281133,
  Hollywood: 5357527,
  Manhattan: 5125771,
  Brooklyn: 5110302,
  Newcastle: 2641673,
  Kiev: 703448,
  Saigon: 1566083,
  Bombay: 1275339,
  Calcutta: 1275004,
  Madras: 1264527,
  Peking: 1816670,
  Rangoon: 1298824,
};
