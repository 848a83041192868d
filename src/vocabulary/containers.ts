/** What goods are counted in: two reports that give another number of *crates of missile parts* differ. Written for this project. */
export const containers: ReadonlySet<string> = new Set(
  'crate box case container pallet barrel drum sack bag packet parcel package chest bundle truckload lorryload boatload shipload planeload cargo shipment consignment load batch'.split(
    ' ',
  ),
);
