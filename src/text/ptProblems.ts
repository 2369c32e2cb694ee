import type { DropWords, ProblemWords } from "./errorSentence";
import { layoutName } from "./layoutNames";

const number = new Intl.NumberFormat("pt-BR", { maximumFractionDigits: 10 });

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${number.format(count)} ${many}`;
}

function scale(minimum: number | null, maximum: number | null): string {
  if (minimum === null) return `até ${number.format(maximum ?? 0)}`;
  if (maximum === null) return `a partir de ${number.format(minimum)}`;
  return `de ${number.format(minimum)} a ${number.format(maximum)}`;
}

/** Why rows were left out, in Brazilian Portuguese. */
export const ptDrops: DropWords = {
  "other-municipality": "de outro município",
  "other-network": "de outra rede de ensino",
  "municipality-unreadable": "sem código de município legível",
  "code-unreadable": "sem código de unidade legível",
  "indicator-missing": "sem indicador",
  "period-unreadable": "sem período legível",
  "stage-unreadable": "sem etapa legível",
  "level-unknown": "de nível desconhecido",
  "fields-uneven": "com número de colunas diferente do título",
  repeated: "repetidas, iguais a uma linha já lida",
  conflicting: "repetidas, com valor diferente do já lido",
};

/** What a reader noticed, in Brazilian Portuguese. */
export const ptProblems: ProblemWords = {
  "value-marked": ({ marker, count }) =>
    `${counted(count, "valor traz", "valores trazem")} a marca «${marker}» da fonte` +
    (marker === "*" ? " (média tirada da avaliação estadual)." : " no lugar de um número: sem valor."),
  "value-not-number": ({ column, count, example }) =>
    `Na coluna «${column}», ${counted(count, "célula tem texto", "células têm texto")} onde devia haver número ` +
    `(«${example}»): sem valor.`,
  "value-out-of-range": ({ indicator, count, example, minimum, maximum }) =>
    `${counted(count, "valor", "valores")} de ${indicator} fora da escala ${scale(minimum, maximum)} («${example}»): sem valor.`,
  "value-conflict": ({ indicator, code, period, kept, other, count }) =>
    `${counted(count, "valor vem", "valores vêm")} repetido${count === 1 ? "" : "s"} com números diferentes ` +
    `(${indicator}, ${code}, ${period}: ${kept} e ${other}). Ficou o primeiro.`,
  "number-ambiguous": ({ column, example, readAs, read, count }) =>
    `Na coluna «${column}», «${example}» pode ser milhar ou decimal, e nada no arquivo decide. ` +
    `${counted(count, "valor foi lido", "valores foram lidos")} como ${readAs === "thousands" ? "milhar" : "decimal"} ` +
    `(${number.format(read)}). Confira.`,
  "period-from-name": ({ period }) =>
    `O período ${period} foi tirado do nome do arquivo, porque o conteúdo não o diz. Confira, ou informe o período.`,
  "period-conflict": ({ chosen, others }) =>
    `O arquivo fala de anos diferentes (${[chosen, ...others].join(", ")}). Foi usado ${chosen}.`,
  "period-unused": ({ given, found }) =>
    `O período informado (${given}) não foi usado: o arquivo diz ${found.join(", ")}.`,
  "period-unknown": () => "O arquivo não diz a que ano se refere: será preciso informar o período.",
  "stage-from-name": ({ stage }) =>
    `A etapa (${stage}) foi tirada do nome do arquivo, porque o conteúdo não a diz. Confira.`,
  "stage-unknown": () => "O arquivo traz o IDEB, mas não diz a etapa.",
  "networks-mixed": ({ networks }) =>
    `Há unidades de mais de uma rede (${networks}). A média mistura as redes; filtre se quiser só a municipal.`,
  "sheet-repeated": ({ sheet, of }) => `A aba «${sheet}» repete a aba «${of}»: foi lida uma só.`,
  "encoding-damaged": ({ encoding, count }) =>
    `${counted(count, "caractere ilegível", "caracteres ilegíveis")} (${encoding}): aparecem como «�» nos nomes.`,
  "code-damaged": ({ count, example }) =>
    `${counted(count, "código foi estragado", "códigos foram estragados")} por uma planilha («${example}»): ` +
    "os dígitos se perderam. Baixe o arquivo da fonte de novo, sem abri-lo no Excel antes.",
  "row-uneven": ({ count, expected, found }) =>
    `${counted(count, "linha tem", "linhas têm")} ${found} colunas onde o título tem ${expected}: ficaram de fora.`,
  "direction-assumed": ({ indicator }) =>
    `O arquivo não diz se em ${indicator} maior é melhor. Foi suposto que sim; corrija na aba Indicadores.`,
  "area-missing": ({ indicator }) => `O arquivo não diz a área de ${indicator}. Preencha na aba Indicadores.`,
  "indicator-inconsistent": ({ indicator, column, kept, other }) =>
    `A coluna «${column}» diz coisas diferentes sobre ${indicator} (${kept} e ${other}). ` +
    (kept === "" ? "Ficou em branco." : `Ficou ${kept}.`),
  "rate-not-ratio": ({ indicator, code, period, count }) =>
    `${counted(count, "valor", "valores")} de ${indicator} não ${count === 1 ? "é" : "são"} numerador ÷ denominador ` +
    `(${code}, ${period}): confira as colunas.`,
  "idcras-not-mean": ({ count, code }) =>
    `Em ${counted(count, "CRAS", "CRAS")} (${code}), o IDCRAS não é a média das três dimensões: confira as colunas do arquivo.`,
  "layout-not-read": ({ layout }) =>
    layout === "table"
      ? "É uma tabela de formato desconhecido: será preciso levá-la às colunas codigo; nome; indicador; periodo; valor."
      : `Formato reconhecido (${layoutName(layout, "pt")}), mas ainda não lido nesta versão.`,
};
