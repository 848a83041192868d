const listed = (names: string): string[] =>
  names
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);

/** Companies that make arms and aircraft: who talks with one over arms would buy them. Common knowledge of the trade press. */
export const armsMakers: readonly string[] = listed(`
Boeing; Airbus; Lockheed Martin; Lockheed; Raytheon; RTX; Northrop Grumman; General Dynamics; BAE Systems; BAE; Thales; Dassault; Leonardo; Rheinmetall; Saab; Embraer; Bombardier; Sukhoi; Antonov; Baykar; Rafael; Elbit; Rostec; Almaz-Antey; Kalashnikov; Norinco; Hanwha; Hanwha Aerospace; Hyundai Rotem; LIG Nex1; Korea Aerospace Industries; Israel Aerospace Industries; Turkish Aerospace; Aselsan; Roketsan; Hindustan Aeronautics; Kongsberg; Nexter; Uralvagonzavod; Blackwater; MBDA; Naval Group; KNDS; Krauss-Maffei
`);

/** Companies and brands that news names without a word that says so. Written for this project. */
export const companies: readonly string[] = [
  ...armsMakers,
  ...listed(`
Google; Apple; Microsoft; Amazon; Facebook; Meta; Twitter; Tesla; Netflix; Intel; Nvidia; IBM; Oracle; Cisco; Samsung; Sony; Huawei; ZTE; Alibaba; Tencent; Baidu; Xiaomi; TikTok; ByteDance; YouTube; WhatsApp; Instagram; Telegram; SpaceX; Uber; Airbnb; PayPal; eBay; Yahoo; Nokia; Ericsson; Siemens; Bosch; Philips; Hitachi; Toshiba; Panasonic; Canon
Toyota; Honda; Nissan; Mitsubishi; Mazda; Subaru; Suzuki; Hyundai; Kia; Ford; Chrysler; General Motors; GM; Volkswagen; VW; BMW; Daimler; Mercedes; Mercedes-Benz; Audi; Porsche; Renault; Peugeot; Fiat; Ferrari; Volvo; Chevrolet; Oldsmobile; Dodge; Jeep; Cadillac; Buick; Jaguar; Land Rover; Tata
BP; Shell; Royal Dutch Shell; ExxonMobil; Exxon; Chevron; ConocoPhillips; Total; TotalEnergies; Eni; Gazprom; Rosneft; Lukoil; Transneft; Novatek; Aramco; Saudi Aramco; Petrobras; Pemex; PDVSA; Sinopec; CNPC; CNOOC; Petronas; Equinor; Statoil; Naftogaz; Rosatom; Halliburton; Glencore; Rio Tinto; BHP; Vale
Walmart; Wal-Mart; Costco; IKEA; Nike; Adidas; McDonald's; Starbucks; Coca-Cola; PepsiCo; Pepsi; Nestle; Nestlé; Unilever; Disney; Walt Disney; Pfizer; Moderna; AstraZeneca; Novartis; Roche; Bayer; Monsanto; Maersk; DHL; FedEx; UPS; Lufthansa; Aeroflot; Qantas; Emirates; Etihad; Delta; Ryanair; EasyJet
Goldman Sachs; JPMorgan; JPMorgan Chase; Morgan Stanley; Citigroup; Citibank; Barclays; HSBC; UBS; Credit Suisse; BNP Paribas; Sberbank; VTB; Lehman Brothers; Merrill Lynch; BlackRock; Moody's; Fitch; Standard & Poor's; Mastercard; Visa; Nasdaq; Dow Jones; Vodafone; AT&T; Verizon; T-Mobile; Comcast; MTN; Safaricom; Etisalat
Al Jazeera; Al-Jazeera; al-Jazeera; BBC; CNN; CBS; NBC; ABC; PBS; NPR; MSNBC; CBC; CTV; HBO; RTE; NHK; RT; Politico; Axios; Newsweek; Der Spiegel; Le Monde; Le Figaro; El País; El Pais; Die Welt; Haaretz; Asahi Shimbun; Al Arabiya; al-Arabiya; Al-Arabiya; Al-Manar; Sky News; Fox News; USA Today; Wall Street Journal; Financial Times; Economist; Guardian; Telegraph; Daily Mail; WikiLeaks; Wikileaks; Wikipedia
Republicans; Democrats
`),
];
