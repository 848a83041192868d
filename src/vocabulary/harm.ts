// What reports say there was none of after an attack: "no casualties", "no survivors". Our own list.

export const harm: ReadonlySet<string> = new Set(
  'casualty casualties death deaths fatality fatalities injury injuries victim victims survivor survivors wounded dead hostages'.split(
    ' ',
  ),
);
