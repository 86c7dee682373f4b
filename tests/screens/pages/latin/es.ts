import type { PageFixture } from '../../page-fixture.ts';

/** Spanish of Spain, Mexico and Chile: banks after PSD2, aggregators, payments; composed. */
export default [
  {
    name: 'Spanish bank, AIS consent',
    url: 'https://sca.bancodelsur.example/psd2/consentimiento/41b',
    language: 'es',
    html: `<header><a href="#">Banco del Sur</a></header><main><h1>Autorización de acceso a tus cuentas</h1>
      <p>La entidad Acme Cuentas S.L. solicita tu consentimiento para consultar los siguientes datos:</p>
      <ul><li>Titular de la cuenta</li><li>IBAN</li><li>Saldo disponible</li><li>Movimientos de los últimos 90 días</li></ul>
      <p>El consentimiento caduca el 27 de mayo de 2027. Puedes revocarlo en cualquier momento desde tu banca online.</p>
      <p>Acme Cuentas S.L. no podrá realizar pagos ni conocerá tus claves.</p><button>Rechazar</button><button>Firmar y autorizar</button></main>
      <footer><p>Banco del Sur, S.A. – Política de tratamiento de datos personales</p></footer>`,
    expect: {
      data: ['identity', 'account-numbers', 'balances', 'transactions', 'merchants'],
      lookbackDays: 90,
      states: ['duration', 'lookback', 'stop'],
    },
    source: 'composed: account information consents after Berlin Group',
  },
  {
    name: 'Mexican aggregator in a frame, formal',
    url: 'https://conectar.agregador.example/s/5f0c',
    language: 'es',
    frameOf: 'https://app.acmecredito.example/solicitud',
    html: `<main><h2>Conecte su cuenta</h2><p>Acme Crédito necesita acceder a la siguiente información de su banco para evaluar su solicitud de crédito:</p>
      <details><summary>Información personal</summary><p>Nombre completo, CURP, domicilio y teléfono</p></details>
      <details><summary>Cuentas</summary><p>CLABE, saldos y movimientos de los últimos doce meses</p></details>
      <details><summary>Créditos y tarjetas</summary><p>Tarjetas de crédito, préstamos, estados de cuenta</p></details>
      <details><summary>Nómina</summary><p>Depósitos de nómina</p></details>
      <p>Por única vez. Al hacer clic en Continuar, usted acepta los términos.</p><button>Continuar</button><button>Ahora no</button></main>`,
    expect: {
      data: [
        'identity',
        'contact',
        'account-numbers',
        'account-details',
        'balances',
        'transactions',
        'merchants',
        'cards',
        'liabilities',
        'statements',
        'income',
      ],
      recipient: 'Acme Crédito',
      days: 0,
      lookbackDays: 365,
      states: ['purpose'],
    },
    source: 'composed: what Latin American aggregators say they read',
  },
  {
    name: 'Spanish bank, a transfer is authorised',
    url: 'https://sca.bancodelsur.example/psd2/pago/9',
    language: 'es',
    html: `<main><h1>Autorizar pago</h1><p>Acme Pagos ha solicitado una transferencia desde tu cuenta.</p>
      <dl><dt>Beneficiario</dt><dd>Tienda Acme</dd><dt>IBAN del beneficiario</dt><dd>ES91 2100 0418 4502 0005 1332</dd><dt>Importe</dt><dd>59,00 €</dd></dl>
      <p>Saldo disponible: 1.310,22 €</p><button>Cancelar</button><button>Confirmar</button></main>`,
    expect: { data: ['payment-initiation'], recipient: 'Acme Pagos' },
    source: 'composed: payment initiation, single transfer',
  },
  {
    name: 'Spanish consent with denials and an empty box',
    url: 'https://sca.bancodelsur.example/psd2/consentimiento/opciones',
    language: 'es',
    html: `<main><h1>¿Permites a Acme Ahorro acceder a tus datos?</h1><p>Acme Ahorro nunca podrá:</p><ul><li>hacer transferencias</li><li>consultar tus tarjetas</li></ul>
      <p>Compartirás:</p><ul><li><label><input type="checkbox" checked disabled> Saldos</label></li><li><label><input type="checkbox" checked> Domiciliaciones y transferencias periódicas</label></li><li><label><input type="checkbox"> Inversiones</label></li></ul>
      <p>Los movimientos no se comparten. Válido durante 12 meses.</p><button>No permitir</button><button>Permitir</button></main>`,
    expect: {
      data: ['balances', 'scheduled-payments'],
      offered: ['investments'],
      recipient: 'Acme Ahorro',
      days: 365,
    },
    source: 'composed: negations before a list and after the words',
  },
  {
    name: 'MX 1033 consent, Spanish, sentences without a space between',
    url: 'https://widgets.moneydesktop.com/md/connect/t0ken-es',
    language: 'es',
    html: `<main><h2>Comparte tus datos</h2><p>Acme Budget utiliza tecnologías MX para acceder de forma segura a los siguientes Gringotts datos para ayudarle a mover dinero:</p>
      <ul><li>Nombre(s)</li><li>Número de cuenta completo y número de ruta bancaria</li><li>Saldo de la cuenta</li><li>Fecha de vencimiento</li></ul>
      <p>Acme Budget y MX Technologies solo recopilarán, usarán y conservarán sus datos para ayudarle a mover dinero y protegerán sus datos según lo exija la normativa de banca abierta aplicable.<span>Su consentimiento es válido por 12 meses y puede revocarlo en cualquier momento a través de su portal Acme Budget.</span> Al hacer clic en Doy mi consentimiento, usted acepta este acceso y uso.</p><button>Doy mi consentimiento</button></main>`,
    expect: {
      data: ['identity', 'account-numbers', 'account-details', 'balances'],
      recipient: 'Acme Budget',
      holder: 'Gringotts',
      days: 365,
      states: ['purpose', 'duration', 'stop'],
    },
    source: 'mxenabled/connect-widget, Spanish catalogue',
  },
  {
    name: 'Spanish bank, log-in before the consent',
    url: 'https://sca.bancodelsur.example/psd2/entrar',
    language: 'es',
    html: `<main><h1>Iniciar sesión</h1><p>Acme Cuentas quiere acceder a tus saldos y movimientos.</p><label>Usuario <input name="u"></label><label>Contraseña <input type="password"></label><button>Entrar</button></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'Spanish bank, list of consents',
    url: 'https://www.bancodelsur.example/consentimientos',
    language: 'es',
    html: `<main><h1>Tus consentimientos activos</h1><p>Acme Cuentas puede consultar saldos y movimientos hasta el 27 de mayo de 2027.</p><button>Revocar</button><button>Aceptar</button></main>`,
    expect: null,
    source: 'composed',
  },
  {
    name: 'Spanish article about open banking',
    url: 'https://www.bancodelsur.example/blog/open-banking',
    language: 'es',
    html: `<main><h1>Qué es el open banking</h1><p>Una empresa autorizada solicita acceso a tus saldos y movimientos. Acme Cuentas podrá consultar tus datos solo si das tu consentimiento.</p><button>Suscribirme</button><button>Aceptar</button></main>`,
    expect: null,
    source: 'composed',
  },
] satisfies PageFixture[];
