import type { PaneText } from "./paneText";
import { ptSteps } from "./ptSteps";

export const ptPane: PaneText = {
  languageTag: "pt-BR",
  otherLanguage: "English",
  opening: "Abrindo o Juntos…",
  stillOpening:
    "Se esta mensagem não sair daqui, este Excel usa um navegador antigo ou a rede bloqueou o Juntos. " +
    "Use o Microsoft 365, o Excel 2021 ou mais novo, ou o Excel na web; se já usa, peça à informática que libere o endereço desta página.",
  whatItIs:
    "O Juntos encontra as unidades que estão abaixo da média do município, a partir de dados abertos, " +
    "e faz uma pasta de trabalho com um painel de indicadores para cada uma.",
  version: (version) => `Versão ${version}`,
  openHelp: "Como usar o Juntos",
  outsideExcel:
    "Esta página é o painel do Juntos e funciona dentro do Excel. Abra o Excel e clique em “Abrir o Juntos” na guia Página Inicial.",
  libraryMissing:
    "Não foi possível carregar a biblioteca do Office (appsforoffice.microsoft.com). " +
    "Verifique a conexão, ou peça à informática que libere esse endereço, e abra o painel de novo.",
  steps: ptSteps,
  helpTitle: "Como usar o Juntos",
  help: [
    {
      heading: "O que é",
      paragraphs: [
        "O Juntos é um suplemento do Excel para municípios brasileiros. Ele lê arquivos oficiais (por exemplo, IDCRAS e IDEB por escola), " +
          "encontra as unidades abaixo da média do município e faz um painel para cada uma: onde estamos, o que acompanhamos, o que combinamos, o que decidir hoje.",
        "A pasta de trabalho usa só fórmulas, tabelas e gráficos do próprio Excel: quem a recebe lê e preenche sem ter o suplemento.",
      ],
    },
    {
      heading: "Do arquivo ao painel",
      paragraphs: [
        "Abra uma pasta de trabalho vazia, clique em “Abrir o Juntos” na guia Página Inicial e escolha um ou mais arquivos oficiais. O Juntos mostra o que reconheceu: formato, períodos, linhas e o que merece atenção.",
        "Escolha o município, quando o arquivo traz vários, e clique em “Ver prioridades”: para cada indicador aparecem a média, quem está abaixo dela e quanto falta. Nada foi gravado até aqui.",
        "“Fazer os painéis” grava as abas e um painel para cada unidade da lista. Dá para cancelar no caminho; repetir a operação completa o que faltar, sem duplicar e sem apagar o que foi digitado.",
        "“Montar o exemplo” faz o mesmo com um município inventado, para conhecer.",
      ],
    },
    {
      heading: "O que é preciso",
      paragraphs: [
        "Microsoft 365, Excel 2021 ou mais novo (Windows ou Mac) ou Excel na web. No iPad o suplemento não abre.",
      ],
    },
    {
      heading: "Seus dados",
      paragraphs: [
        "O Juntos não tem servidor, cadastro nem contagem de uso. Os arquivos são lidos no seu computador e tudo o que ele escreve fica na sua pasta de trabalho.",
        "O Excel carrega a biblioteca do Office de um endereço da Microsoft, como em todo suplemento; a Microsoft pode registrar esse acesso.",
      ],
    },
  ],
};
