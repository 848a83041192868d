/** A transfer told in one or two sentences of ours, and what must be read. */
export interface TransferText {
  readonly text: string;
  /** ISO 3166-1 alpha-2 of the parties' states. */
  readonly supplier: string;
  readonly recipient: string;
  readonly stage: string;
  /** Kept aside while the rules were tuned. */
  readonly aside: boolean;
}

const rows: readonly (readonly [text: string, supplier: string, recipient: string, stage: string])[] = [
  // tuned on
  ['Ecuador has asked Brazil to sell it 20 howitzers.', 'BR', 'EC', 'sought'],
  ['Turkey is negotiating with Kenya over the sale of armed drones.', 'TR', 'KE', 'negotiating'],
  ['Peru and South Korea signed a contract for 24 K9 howitzers on Friday.', 'KR', 'PE', 'agreed'],
  ['Kazakhstan has asked Turkey for armed drones, two diplomats in Astana said.', 'TR', 'KZ', 'sought'],
  ['Vietnam wants to acquire coastal missiles from India.', 'IN', 'VN', 'sought'],
  ['Norway is ready to hand over old howitzers to Lithuania, the minister said on Friday.', 'NO', 'LT', 'offered'],
  ['The Czech government has offered Senegal a dozen used helicopter gunships.', 'CZ', 'SN', 'offered'],
  [
    'Talks between Jakarta and Paris on the purchase of Rafale fighters entered a second week.',
    'FR',
    'ID',
    'negotiating',
  ],
  ['Romania is negotiating the purchase of self-propelled howitzers from South Korea.', 'KR', 'RO', 'negotiating'],
  ['Under the agreement, Spain will supply Morocco with two corvettes by 2027.', 'ES', 'MA', 'agreed'],
  ['Bulgaria approved the sale of mortar shells to Angola.', 'BG', 'AO', 'agreed'],
  ['A cargo of artillery rockets was shipped to Myanmar by Belarus in March.', 'BY', 'MM', 'shipped'],
  ['Syria sent rocket launchers to Sudan aboard a freighter.', 'SY', 'SD', 'shipped'],
  ['Ethiopia took delivery of attack drones from the United Arab Emirates.', 'AE', 'ET', 'delivered'],
  ['The Chilean navy received two frigates from Australia last year.', 'AU', 'CL', 'delivered'],
  [
    'Algerian-supplied rifles were found with the fighters, but it is Mali that used the Chinese-supplied rockets.',
    'CN',
    'ML',
    'used',
  ],
  ['Switzerland rejected a Danish request to re-export armoured vehicles to Ukraine.', 'DK', 'UA', 'refused'],
  ['Brazil has refused to sell tank ammunition to Germany.', 'BR', 'DE', 'refused'],
  // kept aside
  ['Serbia is seeking air defence systems from China.', 'CN', 'RS', 'sought'],
  ['Armenian officials requested radars and surface-to-air missiles from France.', 'FR', 'AM', 'sought'],
  ['Pakistan proposed to sell JF-17 fighter jets to Iraq.', 'PK', 'IQ', 'offered'],
  ["Canada's offer of light armoured vehicles to Colombia still stands.", 'CA', 'CO', 'offered'],
  ['The Philippines and Japan are in talks over the sale of patrol vessels to Manila.', 'JP', 'PH', 'negotiating'],
  ['Greece is discussing with Italy the acquisition of two used frigates.', 'IT', 'GR', 'negotiating'],
  ['Estonia signed a contract with Israel for loitering munitions.', 'IL', 'EE', 'agreed'],
  ['Rwanda agreed to buy armoured vehicles from South Africa.', 'ZA', 'RW', 'agreed'],
  ['Cuba shipped small arms to Nicaragua, the panel found.', 'CU', 'NI', 'shipped'],
  ['Iranian shipments of rockets to Yemen have resumed, the envoy said.', 'IR', 'YE', 'shipped'],
  ['Anti-tank missiles supplied by Finland reached Latvia on Monday.', 'FI', 'LV', 'delivered'],
  ['Libya obtained cruise missiles from Russia in exchange for oil.', 'RU', 'LY', 'delivered'],
  ['Azerbaijan fired Israeli-supplied missiles at two villages.', 'IL', 'AZ', 'used'],
  ['Sweden will not send Gripen jets to Hungary, a spokesman said.', 'SE', 'HU', 'refused'],
  ['The United States blocked the delivery of F-35 jets to Turkey.', 'US', 'TR', 'refused'],
];

export const TRANSFERS: readonly TransferText[] = rows.map(([text, supplier, recipient, stage], i) => ({
  text,
  supplier,
  recipient,
  stage,
  aside: i >= 18,
}));
