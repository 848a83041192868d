/** Names of towns and administrative units with what GeoNames knows of them. */
export interface Gazetteer {
  /** Greatest population of the places of this name, undefined where there is none. */
  population(name: string): number | undefined;
}
