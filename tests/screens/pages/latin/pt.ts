import type { PageFixture } from '../../page-fixture.ts';

const BANK = 'https://openfinance.bancodonorte.example/consentimentos/urn/8f21';

/** Portuguese of Brazil and Portugal: Open Finance's official groups, PSD2 consents, payments by Pix. */
export default [
  {
    name: 'Brazilian bank, Open Finance groups',
    url: BANK,
    language: 'pt',
    html: `<main><h1>Autorização de compartilhamento de dados</h1><p>Você está compartilhando seus dados do Banco do Norte com a instituição Acme Crédito.</p>
      <h2>Dados que serão compartilhados</h2>
      <h3>Cadastro</h3><ul><li>Dados cadastrais</li></ul>
      <h3>Contas</h3><ul><li>Saldos</li><li>Limites</li><li>Extratos</li></ul>
      <h3>Cartão de crédito</h3><ul><li>Limites</li><li>Transações</li><li>Faturas</li></ul>
      <h3>Operações de crédito</h3><ul><li>Empréstimos</li><li>Financiamentos</li><li>Direitos creditórios descontados</li></ul>
      <h3>Investimentos</h3><ul><li>Renda fixa bancária</li><li>Fundos de investimento</li><li>Títulos do Tesouro Direto</li></ul>
      <h3>Câmbio</h3><ul><li>Operações de câmbio</li></ul>
      <p>Prazo do compartilhamento: 12 meses. Você pode cancelar o compartilhamento a qualquer momento.</p>
      <button>Cancelar</button><button>Confirmar compartilhamento</button></main>`,
    expect: {
      data: [
        'identity',
        'account-details',
        'balances',
        'transactions',
        'merchants',
        'cards',
        'liabilities',
        'investments',
      ],
      recipient: 'Acme Crédito',
      days: 365,
      states: ['duration', 'stop'],
    },
    source: 'Open Finance Brasil, groups of permissions',
  },
  {
    name: 'Brazilian credit app, one page of its own',
    url: 'https://app.acmecredito.example/open-finance/autorizar',
    language: 'pt',
    html: `<div class="card"><h2>Compartilhamento de Dados Open Finance</h2><p>Ao autorizar, você permite que a Acme Crédito acesse seus dados financeiros para avaliação de crédito.</p>
      <p>Dados que serão compartilhados:</p><ul><li>Informações de contas bancárias (saldo, movimentações)</li><li>Informações de cartões de crédito (limite, fatura)</li><li>Operações de crédito ativas (empréstimos, financiamentos)</li><li>Informações de investimentos (aplicações, rendimentos)</li></ul>
      <p>Período de consentimento: válido até 27/05/2027</p><p>Você pode revogar este consentimento a qualquer momento.</p><button>Autorizar Acesso</button></div>`,
    expect: {
      data: ['account-details', 'balances', 'transactions', 'merchants', 'cards', 'liabilities', 'investments'],
      recipient: 'Acme Crédito',
      states: ['duration', 'stop'],
    },
    source: 'screen-wording 3, row 34',
  },
  {
    name: 'Portuguese bank, AIS consent',
    url: 'https://sca.bancodolitoral.example/psd2/consent/44',
    language: 'pt',
    html: `<header><nav><a href="#">Particulares</a> <a href="#">Empresas</a></nav></header><main><h1>Consentimento de acesso a contas</h1>
      <p>A entidade Acme Contas pretende aceder às seguintes informações das suas contas no Banco do Litoral:</p>
      <table><tr><th>Informação</th><th>Conta</th></tr><tr><td>Saldo</td><td>Conta à ordem ••1234</td></tr><tr><td>Movimentos dos últimos 90 dias</td><td>Conta à ordem ••1234</td></tr><tr><td>IBAN</td><td>Conta à ordem ••1234</td></tr></table>
      <p>O consentimento é válido por 180 dias. Poderá revogá-lo em qualquer altura no homebanking.</p>
      <button>Rejeitar</button><button>Consentir</button></main>`,
    expect: {
      data: ['balances', 'transactions', 'merchants', 'account-numbers'],
      recipient: 'Acme Contas',
      days: 180,
      lookbackDays: 90,
      states: ['duration', 'stop'],
    },
    source: 'composed: account information consents of SIBS API Market banks',
  },
  {
    name: 'Tink, Portuguese',
    url: 'https://link.tink.com/1.0/transactions/connect-accounts/?client_id=a&redirect_uri=https%3A%2F%2Fapp.acmebudget.example%2Fcb&market=PT&locale=pt_PT',
    language: 'pt',
    html: `<main><h1>Iremos recolher os seguintes dados seus</h1><p>Acme Budget vai receber alguma da sua informação financeira. Ver detalhes</p>
      <ul><li>Número da conta</li><li>Saldo da conta</li><li>Transações</li></ul>
      <p>Ao utilizar o serviço, aceita os Termos e Condições e a Política de Privacidade da Tink.</p><button>Cancelar</button><button>Continuar</button></main>`,
    expect: {
      data: ['account-numbers', 'balances', 'transactions', 'merchants', 'account-details'],
      recipient: 'Acme Budget',
    },
    source: 'tink-link-android strings, values-pt',
  },
  {
    name: 'Brazilian bank, a Pix is authorised',
    url: 'https://openfinance.bancodonorte.example/pagamentos/77',
    language: 'pt',
    html: `<main><h1>Autorize o pagamento</h1><p>A Acme Loja solicitou um Pix da sua conta.</p>
      <dl><dt>Favorecido</dt><dd>Acme Comércio Ltda</dd><dt>Chave Pix do recebedor</dt><dd>pix@acme.example</dd><dt>Valor</dt><dd>R$ 89,90</dd></dl>
      <p>Saldo disponível R$ 2.310,00</p><button>Cancelar</button><button>Confirmar</button></main>`,
    expect: { data: ['payment-initiation'], recipient: 'Acme Loja' },
    source: 'composed: payment initiation of Open Finance Brasil',
  },
  {
    name: 'Portuguese consent with switches, some off',
    url: 'https://sca.bancodolitoral.example/psd2/consent/escolha',
    language: 'pt',
    html: `<main><h1>Partilha os teus dados com a Acme Poupa</h1><p>Escolhe o que queres partilhar:</p><ul>
      <li><label><input type="checkbox" checked> Saldos</label></li><li><label><input type="checkbox" checked> Débitos diretos e ordens permanentes</label></li>
      <li><div><p id="c">Cartões</p><button role="switch" aria-checked="false" aria-labelledby="c"></button></div></li>
      <li><div><p id="b">Lista de beneficiários</p><button role="switch" aria-checked="false" aria-labelledby="b"></button></div></li></ul>
      <p>Acesso único.</p><button>Agora não</button><button>Partilhar</button></main>`,
    expect: {
      data: ['balances', 'scheduled-payments'],
      offered: ['cards', 'payees'],
      recipient: 'Acme Poupa',
      days: 0,
    },
    source: 'composed',
  },
  {
    name: 'Brazilian consent full of denials',
    url: `${BANK}/2`,
    language: 'pt',
    html: `<main><h1>O aplicativo Acme Renda quer acessar sua comprovação de renda</h1>
      <p>O Acme Renda terá acesso apenas ao seu salário. Os saldos e extratos não serão compartilhados.</p>
      <p>O Acme Renda nunca poderá:</p><ul><li>fazer transferências</li><li>ver as faturas do cartão</li><li>consultar seus investimentos</li></ul>
      <button>Recusar</button><button>Permitir</button></main>`,
    expect: { data: ['income'], recipient: 'Acme Renda' },
    source: 'composed: negations before a list and after the words',
  },
  {
    name: 'Brazilian bank, log-in before the consent',
    url: 'https://openfinance.bancodonorte.example/entrar',
    language: 'pt',
    html: `<main><h1>Acesse sua conta</h1><p>A Acme Crédito solicita acesso aos seus saldos e extratos.</p><label>CPF <input name="cpf"></label><label>Senha <input type="password"></label><button>Entrar</button><a href="#">Esqueci minha senha</a></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'Brazilian bank, list of shared data',
    url: 'https://internetbanking.bancodonorte.example/open-finance',
    language: 'pt',
    html: `<main><h1>Meus compartilhamentos</h1><p>A Acme Crédito tem acesso aos seus saldos e extratos até 27/05/2027.</p><button>Encerrar compartilhamento</button><button>Renovar</button></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'Portuguese app, the account is connected',
    url: 'https://app.acmecontas.example/ligado',
    language: 'pt',
    html: `<main><h1>Conta ligada com sucesso</h1><p>Já pode ver as suas despesas na Acme Contas.</p><button>Continuar</button></main>`,
    expect: null,
    source: 'composed',
  },
] satisfies PageFixture[];
