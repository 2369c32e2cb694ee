/** The facilities of the invented municipality. No such place, school or person exists. */
export const inventedMunicipality = {
  code: "0000000",
  name: "Município Exemplo (dados inventados)",
  state: "EX",
} as const;

export interface InventedPlace {
  readonly code: string;
  readonly name: string;
  readonly displayName: string;
  readonly area: string;
  readonly territory: string;
  readonly manager: string;
  /** Typical distance from the average, in standard deviations of the indicator; below zero is worse. */
  readonly level: number;
}

const territories = ["Regional 1 · Serra", "Regional 2 · Centro", "Regional 3 · Mangue", "Regional 4 · Praia"];
const managers = ["Ana", "Bento", "Célia", "Davi", "Elisa", "Fábio", "Glória", "Hugo", "Iara", "João"];

const schools = [
  "Ipê Amarelo",
  "Professora Aroeira de Souza",
  "Beija-Flor",
  "Jacarandá",
  "Poeta Bem-te-vi",
  "Cajueiro",
  "Sabiá-Laranjeira",
  "Pau-Brasil",
  "Vereador Juazeiro Exemplo dos Campos Floridos e das Águas Claras",
  "Umbuzeiro",
  "Asa-Branca",
  "Mangueira",
  "Curió",
  "Flamboyant",
  "Mandacaru",
  "Garça-Branca",
  "Pitangueira",
  "Canário da Terra",
  "Baobá",
  "Maracujá",
  "Jatobá",
  "Tangará",
  "Caatinga",
  "Aroeira-Vermelha",
];
const cras = [
  "Jurema",
  "Catingueira",
  "Oiticica",
  "Carnaúba",
  "Licuri",
  "Babaçu",
  "Macaíba",
  "Buriti",
  "Angico",
  "Quixabeira",
  "Facheiro",
  "Marmeleiro",
];
const healthUnits = [
  "Rio Doce",
  "Rio Manso",
  "Lagoa Azul",
  "Açude Velho",
  "Cacimba Funda",
  "Riacho do Meio",
  "Olho-d'Água",
  "Vertente",
  "Barra Nova",
  "Enseada",
  "Manguezal",
  "Coqueiral",
  "Pontal",
  "Restinga",
];
const policeAreas = [
  "Alto do Sol",
  "Baixa da Lua",
  "Vila Aurora",
  "Vila Poente",
  "Ladeira da Brisa",
  "Várzea Grande",
  "Chã Verde",
  "Boa Vista Nova",
  "Ponte de Pedra",
  "Porto Sereno",
];

interface Kind {
  readonly area: string;
  readonly names: readonly string[];
  readonly firstCode: number;
  readonly digits: number;
  official(name: string): string;
  short(name: string): string;
}

const kinds: readonly Kind[] = [
  {
    area: "Educação",
    names: schools,
    firstCode: 990001,
    digits: 8,
    official: (name) => `ESCOLA MUNICIPAL ${name.toLocaleUpperCase("pt-BR")}`,
    short: (name) => `EM ${name.length > 34 ? "Vereador Juazeiro Exemplo" : name}`,
  },
  {
    area: "Assistência Social",
    names: cras,
    firstCode: 99000004001,
    digits: 11,
    official: (name) => `CRAS ${name}`,
    short: (name) => `CRAS ${name}`,
  },
  {
    area: "Saúde",
    names: healthUnits,
    firstCode: 9900101,
    digits: 7,
    official: (name) => `Unidade de Saúde da Família ${name}`,
    short: (name) => `USF ${name}`,
  },
  {
    area: "Ordem Pública",
    names: policeAreas,
    firstCode: 1,
    digits: 3,
    official: (name) => `Área Integrada de Segurança ${name}`,
    short: (name) => `AIS ${name}`,
  },
];

/** Levels spread evenly and then shuffled by a fixed step, so that no area is sorted by quality. */
function level(index: number, count: number): number {
  const shuffled = (index * 7 + 3) % count;
  return ((shuffled + 0.5) / count - 0.5) * 3.2;
}

export const inventedPlaces: readonly InventedPlace[] = kinds.flatMap((kind) =>
  kind.names.map((name, index) => ({
    code: String(kind.firstCode + index * 3).padStart(kind.digits, "0"),
    name: kind.official(name),
    displayName: kind.short(name),
    area: kind.area,
    territory: territories[(index * 3) % territories.length] ?? "",
    manager: `${managers[(index * 7) % managers.length] ?? ""} Exemplo`,
    level: level(index, kind.names.length),
  })),
);
