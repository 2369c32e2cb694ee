import type { ErrorFacts, UnsupportedKind } from "../errors";
import { ptAnalysisErrors } from "./ptAnalysisErrors";
import type { ErrorWords } from "./errorSentence";
import { layoutName } from "./layoutNames";
import { ptDrops } from "./ptProblems";

const number = new Intl.NumberFormat("pt-BR");

const kinds: Readonly<Record<UnsupportedKind, string>> = {
  pdf: "um PDF. Procure a mesma tabela em .xlsx ou .csv no site da fonte",
  xls: "uma planilha antiga (.xls). Abra-a no Excel e salve como .xlsx",
  xlsb: "uma pasta de trabalho binária (.xlsb). Abra-a no Excel e salve como .xlsx",
  ods: "uma planilha OpenDocument (.ods). Abra-a e salve como .xlsx",
  zip: "um arquivo .zip que não é planilha. Descompacte-o e escolha o .xlsx ou .csv de dentro",
  html: "uma página da internet. Talvez o site tenha devolvido um aviso em vez do arquivo: baixe-o de novo",
  json: "um arquivo JSON. Escolha o .xlsx ou .csv da fonte",
  image: "uma imagem. Procure a mesma tabela em .xlsx ou .csv no site da fonte",
  binary: "um arquivo que não é texto nem planilha. Escolha o .xlsx ou .csv da fonte",
};

/** What went wrong, in Brazilian Portuguese. */
export const ptErrors: ErrorWords = {
  ...ptAnalysisErrors,

  "setting-invalid": ({ key, value }) =>
    `A configuração «${key}» da aba Início tem «${value}», que não vale ali. Corrija a célula e execute de novo.`,
  "area-not-in-data": ({ area, areas }) =>
    `Nenhum indicador lido é da área «${area}». As áreas lidas são: ${areas.join(", ")}. Escolha uma delas, ou deixe --area de fora.`,
  "workbook-of-other-municipality": ({ workbook, municipality }) =>
    `Esta pasta de trabalho é de ${workbook}, e os dados são do município ${municipality}. Nada foi gravado: abra uma pasta nova para ele.`,
  "workbook-not-ours": () =>
    "Esta pasta de trabalho não foi feita pelo Juntos: falta a tabela tblConfig da aba Início. Abra a pasta certa, ou comece uma com os arquivos de dados.",
  "nothing-to-evaluate": ({ from, to }) =>
    `Nenhum indicador tem valores em ${from} e em ${to}: não há o que avaliar. Confira os anos na aba Resultados.`,
  "functions-not-calculated": ({ count, places }) =>
    `Fórmulas JUNTOS.* sem resultado: ${count} (${places}). Abra o arquivo no Excel com o suplemento, espere calcular, salve e repita.`,
  "nothing-to-collect": ({ facility, area, cycle }) =>
    `Nenhuma unidade${facility ? ` de código ${facility}` : ""}${area ? ` da área ${area}` : ""} tem linhas na Coleta ` +
    `de ${cycle}. Confira o código, a área e o ciclo, ou atualize a pasta.`,
  "form-not-ours": ({ file }) =>
    `«${file}» não é um arquivo de coleta feito por este programa, ou perdeu as abas dele. Peça o original de volta.`,
  "form-of-other-municipality": ({ file, municipality, workbook }) =>
    `«${file}» é de outro município (${municipality}); esta pasta é de ${workbook}. Não foi lido.`,
  "form-of-other-cycle": ({ file, cycle, workbook }) =>
    `«${file}» é da coleta de ${cycle}; o ciclo desta pasta é ${workbook}. Não foi lido.`,
  "form-of-unknown-facility": ({ file, code }) =>
    `«${file}» é da unidade ${code}, que não está na aba Equipamentos. Confira o código; não foi lido.`,
  "output-unwritable": ({ file, reason }) =>
    `Não foi possível gravar ${file} (${reason}). Feche o arquivo se estiver aberto, ou escolha outro lugar com --out.`,
  "command-wrong": ({ usage }) => `Comando não entendido: ${usage}. Para ver como usar: npm run juntos -- --help`,
  "function-unknown": ({ function: name, known }) =>
    `Não há função JUNTOS.${name.replace(/^JUNTOS\./i, "")}. As que há: ${known.join(", ")}.`,
  "call-json-invalid": ({ place, json }) =>
    `${place}: ${json === "" ? "isto" : `«${json}»`} não é o JSON que se esperava. Um texto vai entre aspas ("menor"), um intervalo é uma lista de linhas ([[1],[2]]), e um lote é uma lista de {"function":…,"args":[…]}.`,
  "call-argument-wrong": ({ place, json }) =>
    `${place}: «${json}» não é um argumento. Use um número, um texto, true, false, null, ou um intervalo como lista de linhas do mesmo tamanho: [[1],[2]].`,
  "file-unreadable": ({ file, reason }) =>
    `Não foi possível ler ${file} (${reason}). Confira se é um arquivo e se você tem permissão para abri-lo.`,
  "file-not-found": ({ file }) => `O arquivo «${file}» não foi encontrado. Confira o nome e a pasta.`,

  "file-empty": ({ file }) => `O arquivo «${file}» está vazio. Baixe-o de novo.`,
  "file-kind-unsupported": ({ file, kind }) => `«${file}» é ${kinds[kind]}.`,
  "workbook-encrypted": ({ file }) =>
    `A planilha «${file}» está protegida por senha de abertura. Abra-a no Excel, retire a senha e salve de novo.`,
  "workbook-damaged": ({ file }) =>
    `A planilha «${file}» está danificada ou incompleta. Baixe-a de novo; se abrir no Excel, salve uma cópia e use a cópia.`,
  "workbook-too-large": ({ file, megabytes, allowed }) =>
    `A planilha «${file}» ocuparia ${number.format(megabytes)} MB ao ser aberta; o limite é ${number.format(allowed)} MB. ` +
    "Filtre o seu município e salve um arquivo menor.",
  "file-without-table": ({ file }) =>
    `«${file}» não traz uma tabela que se reconheça. ` +
    "É preciso uma linha de títulos com os dados abaixo; em texto, colunas separadas por ; , | ou tabulação.",
  "file-without-rows": ({ file }) => `«${file}» tem a linha de títulos, mas nenhuma linha de dados abaixo dela.`,
  "layout-unknown": ({ file, columns }) =>
    `«${file}» é uma tabela, mas de formato desconhecido (colunas: ${columns.join(", ")}). ` +
    "Use um arquivo oficial do IDCRAS ou do IDEB, ou uma tabela com as colunas codigo; nome; indicador; periodo; valor.",
  "layout-later": ({ file, layout }) =>
    `«${file}» foi reconhecido (${layoutName(layout, "pt")}), mas esta versão ainda não lê esse formato. ` +
    "Por ora, leve os valores para uma tabela com as colunas codigo; nome; indicador; periodo; valor.",
  "municipality-invalid": ({ municipality }) =>
    `«${municipality}» não é um código de município. Use o código do IBGE, de 6 ou 7 dígitos (Jaboatão dos Guararapes: 2607901).`,
  "municipality-not-in-file": municipalityNotInFile,
  "no-rows-left": ({ file, rowsRead, reason }) =>
    `Nenhuma das ${number.format(rowsRead)} linhas de «${file}» pôde ser usada; motivo mais comum: ${ptDrops[reason]}.`,
  "csv-quote-broken": ({ file, line }) =>
    `Em «${file}», as aspas abertas na linha ${number.format(line)} não fecham direito. Corrija essa linha ou exporte o arquivo de novo.`,
  "csv-uneven": ({ file, line, expected, found }) =>
    `Em «${file}», o título tem ${expected} colunas, mas a linha ${number.format(line)} tem ${found}, e a maioria das linhas também difere. ` +
    "O separador pode estar misturado, ou a vírgula decimal coincidir com o separador: exporte com ponto e vírgula.",
  "period-missing": ({ file }) => `«${file}» não diz a que ano se refere. Informe o período (AAAA ou AAAA-MM).`,
  "period-invalid": ({ period }) => `«${period}» não é um período. Use AAAA (2023) ou AAAA-MM (2023-05).`,
  "stage-missing": ({ file }) =>
    `«${file}» traz o IDEB, mas não diz a etapa. Use o arquivo original do INEP ou acrescente uma coluna «etapa» ` +
    "(anos iniciais, anos finais ou ensino médio).",

  "list-empty": ({ cycle }) =>
    `O ciclo ${cycle} não tem lista de prioridades nesta pasta. Leia os dados primeiro (build, ou o painel do Juntos).`,
  "workbook-unfinished": ({ operation }) =>
    `Uma operação anterior não terminou («${operation}»). Execute-a de novo até o fim e depois repita esta; o que foi digitado está intacto.`,
  "cycle-passed": ({ cycle, asked }) =>
    `Esta pasta já está no ciclo ${cycle}: não dá para voltar a ${asked}. O que passou continua nas tabelas.`,

  "excel-busy": () => "O Excel está com uma célula em edição. Tecle Enter ou Esc na planilha e tente de novo.",
  "excel-silent": ({ seconds }) =>
    `O Excel não respondeu${seconds === null ? "" : ` em ${number.format(seconds)} segundos`}; não se sabe se a última parte foi gravada. ` +
    "Espere o Excel voltar e repita a operação: ela completa o que faltar, sem duplicar.",
  "excel-session-lost": () =>
    "A sessão do Excel terminou no meio da operação. Reabra a planilha e repita: a operação completa o que faltar.",
  "excel-too-old": ({ member }) =>
    `Esta versão do Excel não tem um recurso necessário (${member}). Atualize o Excel ou use o Excel na Web.`,
  "excel-payload-too-large": () =>
    "O Excel recusou um bloco de dados grande demais. Trabalhe com menos anos ou menos indicadores por arquivo.",
  "excel-refused": ({ reason }) =>
    `O Excel recusou a operação (${reason}). O que foi digitado está intacto; repita e, se continuar, conte o que aparece entre parênteses.`,
  "sheet-protected": ({ sheet }) =>
    `A planilha ${sheet === "" ? "" : `«${sheet}» `}está protegida. Retire a proteção em Revisão > Desproteger Planilha e repita.`,
  "sheet-name-taken": ({ sheet }) =>
    `Já existe uma planilha «${sheet}» que não foi feita pelo Juntos. Mude o nome dela e repita.`,
  "sheet-name-illegal": ({ sheet }) =>
    `«${sheet}» não serve como nome de planilha: use até 31 caracteres, sem : \\ / ? * [ ] nem apóstrofo nas pontas.`,
  "sheet-missing": ({ sheet }) => `A planilha «${sheet}» não existe mais. Gere as planilhas de novo e repita.`,
  "sheet-plan-wrong": ({ sheet, where, reason }) =>
    `Erro do programa ao preparar a planilha «${sheet}» (${where}: ${reason}). Nada foi gravado; comunique este erro.`,
  "table-missing": ({ table, sheet }) =>
    `A tabela ${table} não está mais na planilha «${sheet}» (apagada, renomeada ou convertida em intervalo). ` +
    "Desfaça essa mudança, ou renomeie a planilha para que uma nova seja feita. Nada foi gravado.",
  "table-changed": ({ table }) =>
    `A tabela ${table} mudou enquanto a operação era preparada. Nada foi gravado por cima; repita a operação.`,
  "table-rows-kept": ({ table, rows }) =>
    `A operação apagaria ${number.format(rows)} linha(s) da tabela ${table}, em que pessoas escrevem. Nada foi apagado; comunique este erro.`,
  "setting-missing": ({ table, key }) =>
    `Falta a linha «${key}» na tabela ${table}. Gere as planilhas de novo: a linha volta, e o resto fica como está.`,
  "operation-cancelled": ({ done, total }) =>
    `Operação cancelada (${number.format(done)} de ${number.format(total)}). A planilha está marcada como incompleta; repita a operação para completá-la.`,
};

function municipalityNotInFile(facts: ErrorFacts["municipality-not-in-file"]): string {
  const { file, municipality, count, near } = facts;
  const held = count === 1 ? "1 município" : `${number.format(count)} municípios`;
  const start = `O município ${municipality} não está em «${file}», que traz ${held}.`;
  if (near.length === 0) return `${start} Confira o código do IBGE (6 ou 7 dígitos) e o arquivo escolhido.`;
  return `${start} Você quis dizer ${near.join(" ou ")}? Confira o código do IBGE.`;
}
