/** How the two databases name their types. */
export interface Types {
  readonly serial: string;
  readonly integer: string;
  readonly real: string;
  readonly blob: string;
  /** Text that is compared by its bytes. */
  readonly text: string;
  /** Behind a table whose rows are its index. */
  readonly clustered: string;
}

/** Version 1: all tables but those of full-text search. */
export function tables({ serial, integer, real, blob, text, clustered }: Types): string[] {
  return [
    `create table meta (name ${text} primary key, value ${text} not null)`,
    `create table report (seq ${serial}, id ${text} not null unique, rank ${integer} not null, source ${text},
      version ${integer} not null, day ${text}, outlet ${text}, headline ${text}, body ${blob} not null)`,
    'create index report_source on report (source)',
    'create index report_rank on report (rank)',
    `create table source (name ${text} primary key, digest ${text} not null)`,
    `create table decision (number ${serial}, id ${text} not null unique, body ${text} not null)`,
    `create table text (seq ${integer} primary key, rank ${integer} not null, family ${integer} not null,
      member ${text} not null, verdict ${text} not null, superseded_by ${integer}, words ${blob} not null,
      facts ${text} not null, passages ${integer} not null, quotations ${integer} not null)`,
    'create index text_family on text (family, rank)',
    `create table made_from (source ${integer} not null, text ${integer} not null, primary key (source, text))${clustered}`,
    'create index made_from_text on made_from (text)',
    `create table shingle (hash ${integer} not null, filed ${integer} not null, rank ${integer} not null,
      seq ${integer} not null, primary key (hash, filed, rank, seq))${clustered}`,
    `create table held (ref ${integer} primary key, seq ${integer} not null, copy_of ${integer}, cell ${text}, cluster ${integer},
      claim ${text} not null, party ${text} not null, body ${text} not null)`,
    'create index held_seq on held (seq)',
    'create index held_copy on held (copy_of) where copy_of is not null',
    'create index held_cell on held (cell) where cell is not null',
    'create index held_cluster on held (cluster) where cluster is not null',
    'create index held_claim on held (claim)',
    'create index held_party on held (party)',
    `create table voice (name ${text} not null, ref ${integer} not null, primary key (name, ref))${clustered}`,
    'create index voice_ref on voice (ref)',
    `create table cluster (id ${integer} primary key, cell ${text} not null, type ${text} not null, size ${integer} not null, incident ${text})`,
    'create index cluster_cell on cluster (cell)',
    'create index cluster_incident on cluster (incident)',
    `create table near (key ${text} not null, cluster ${integer} not null, primary key (key, cluster))${clustered}`,
    'create index near_cluster on near (cluster)',
    `create table reach (key ${text} not null, ref ${integer} not null, primary key (key, ref))${clustered}`,
    'create index reach_ref on reach (ref)',
    `create table joined (cluster ${integer} not null, ref ${integer} not null, points ${real} not null,
      primary key (cluster, ref))${clustered}`,
    'create index joined_ref on joined (ref)',
    `create table incident (id ${text} primary key, type ${text} not null, stage ${text}, start ${text},
      verdict ${text} not null, asserting ${integer} not null, denying ${integer} not null, parties ${integer} not null,
      reports ${integer} not null, rejected ${integer} not null, conflicts ${integer} not null, body ${text} not null)`,
    'create index incident_parties on incident (parties desc, id)',
    'create index incident_type on incident (type, parties desc, id)',
    `create table tag (tag ${text} not null, incident ${text} not null, primary key (tag, incident))${clustered}`,
    'create index tag_incident on tag (incident)',
  ];
}

/** Version 4: incidents and what they are found by, under numbers that grow with the reports. */
export function incidents({ integer, text, clustered }: Types): string[] {
  return [
    `alter table held add column differs ${integer} not null default 0`,
    'create index held_differs on held (copy_of) where differs = 1',
    'drop table tag',
    'drop table incident',
    'drop table cluster',
    `create table cluster (id ${integer} primary key, cell ${text} not null, type ${text} not null, size ${integer} not null, incident ${integer})`,
    'create index cluster_cell on cluster (cell)',
    'create index cluster_incident on cluster (incident)',
    `create table incident (number ${integer} primary key, id ${text} not null unique, type ${text} not null, stage ${text},
      start ${text}, verdict ${text} not null, asserting ${integer} not null, denying ${integer} not null,
      parties ${integer} not null, rejected ${integer} not null, conflicts ${integer} not null, body ${text} not null)`,
    'create index incident_parties on incident (rejected, parties desc, id)',
    'create index incident_type on incident (type, rejected, parties desc, id)',
    `create table tag (tag ${text} not null, incident ${integer} not null, primary key (tag, incident))${clustered}`,
    'create index tag_incident on tag (incident)',
  ];
}
