import type { PaneText } from "./paneText";

export const ptPane: PaneText = {
  languageTag: "pt-BR",
  opening: "Abrindo o Juntos…",
  stillOpening:
    "Se esta mensagem não sair daqui, este Excel usa um navegador antigo ou a rede bloqueou o Juntos. " +
    "Use o Microsoft 365, o Excel 2021 ou mais novo, ou o Excel na web; se já usa, peça à informática que libere o endereço desta página.",
  whatItIs:
    "O Juntos encontra as unidades que estão abaixo da média do município, a partir de dados abertos, " +
    "e faz uma pasta de trabalho com um painel de indicadores para cada uma.",
  version: (version) => `Versão ${version}`,
  commandLineForNow:
    "Nesta versão, este painel ainda não monta a pasta de trabalho. Por enquanto, ela é feita pela linha de comando:",
  commandLineDoes: "Monta a pasta de demonstração, com um município inventado, em out/juntos-demo.xlsx.",
  openHelp: "Como usar o Juntos",
  outsideExcel:
    "Esta página é o painel do Juntos e funciona dentro do Excel. Abra o Excel e clique em “Abrir o Juntos” na guia Página Inicial.",
  libraryMissing:
    "Não foi possível carregar a biblioteca do Office (appsforoffice.microsoft.com). " +
    "Verifique a conexão, ou peça à informática que libere esse endereço, e abra o painel de novo.",
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
      heading: "O que já funciona nesta versão",
      paragraphs: [
        "A pasta de trabalho é montada pela linha de comando, em um computador com Node.js. O painel dentro do Excel mostra esta apresentação; " +
          "a escolha de arquivos e a criação dos painéis por ele virão em uma próxima versão.",
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
