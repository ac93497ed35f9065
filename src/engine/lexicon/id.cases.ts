import type { LanguageCases } from './cases';

export const ID_CASES: LanguageCases = {
  language: 'id',
  honest: [
    {
      title: 'Operator Produksi',
      hiringOrganization: 'PT Sinar Plastik Makmur',
      jobLocation: 'Cikarang, Bekasi',
      description:
        'Lulusan SMA/SMK sederajat, fresh graduate boleh melamar, tanpa pengalaman akan dilatih.\nSistem shift, makan siang disediakan, mess karyawan.\nGaji UMK, BPJS Kesehatan dan Ketenagakerjaan.\nProses rekrutmen tidak dipungut biaya.',
    },
    {
      description:
        'Dicari barista dan kasir untuk Kopi Lereng, Bandung. Usia max 27 tahun, jujur dan ramah. Gaji 2,5 juta plus uang makan, libur 1 hari seminggu. Kirim CV via WA 0812-0000-1111 atau datang ke Jl. Braga 10.',
    },
    {
      title: 'Perawat',
      hiringOrganization: 'RS Harapan Kasih',
      description:
        'Pendidikan minimal D3 Keperawatan, memiliki STR aktif. Bersedia kerja shift. Kirim lamaran, ijazah dan foto KTP ke email hrd@harapankasih.example. Tahapan seleksi: administrasi, psikotes, wawancara user.',
    },
    {
      description:
        'Lowongan sopir truk engkel rute Surabaya - Malang. SIM B1, pengalaman minimal 1 tahun. Gaji harian tunai + uang jalan. Hubungi Pak Agus 0813 0000 2222, gudang di Rungkut.',
    },
    {
      title: 'Backend Developer (Golang)',
      hiringOrganization: 'PT Awan Digital Nusantara',
      description:
        'S1 Informatika, 2 tahun pengalaman. Gaji Rp 15.000.000 - Rp 22.000.000 per bulan. Kerja dari rumah penuh, Senin - Jumat. Asuransi kesehatan, laptop, cuti tahunan 14 hari.',
    },
    {
      title: 'Customer Service Call Center',
      hiringOrganization: 'PT Bank Arta Sejahtera Tbk',
      description:
        'Melayani nasabah melalui telepon dan chat, membantu pembukaan rekening bank dan keluhan kartu ATM. Pendidikan minimal D3. Bank tidak pernah meminta biaya apapun dalam proses rekrutmen.',
    },
    {
      title: 'Waiter/Waitress Hotel Dubai',
      hiringOrganization: 'PT Karya Migran Sentosa',
      description:
        'SIP3MI No. 123 Tahun 2024. Kontrak 2 tahun, gaji AED 2.000, tempat tinggal dan makan disediakan, tiket pesawat ditanggung majikan, visa kerja resmi. Bahasa Inggris wajib, pengalaman min. 1 tahun di hotel. Interview user di Jakarta.',
    },
    {
      title: 'ABK kapal kargo',
      hiringOrganization: 'PT Samudra Crewing',
      description:
        'Dibutuhkan oiler dan AB, wajib memiliki buku pelaut, sertifikat BST dan pengalaman berlayar. Gaji USD 900 - 1.300. SIUPPAK resmi. Tiket join kapal ditanggung perusahaan. Tanpa dipungut biaya.',
    },
    {
      description:
        'Dicari guru les privat matematika SD di Depok, 2x seminggu, Rp 75.000 per pertemuan. Mahasiswi lebih disukai. WA 0811 0000 333 (Bu Rina).',
    },
    {
      description:
        'Butuh tenaga bongkar muat harian di gudang Tangerang, bayaran harian Rp 150.000 dibayar sore, makan siang ditanggung. Bawa KTP. Langsung datang ke Jl. Daan Mogot KM 18 jam 7 pagi.',
    },
    {
      title: 'Sales Executive Mobil',
      hiringOrganization: 'PT Mitra Otomotif Jaya',
      jobLocation: 'Semarang',
      description:
        'Gaji pokok + komisi tinggi tanpa batas + bonus. Terbuka untuk umum, pengalaman tidak diutamakan, ada training. Penghasilan besar bagi yang mencapai target penjualan. Hubungi kantor (024) 7000000.',
    },
    {
      title: 'Admin Online Shop',
      hiringOrganization: 'Toko Baju Melati',
      jobLocation: 'Tanah Abang, Jakarta',
      description:
        'Membalas chat pelanggan di Shopee dan Tokopedia, input resi, packing. Bisa ngetik cepat. Masuk Senin - Sabtu jam 9-17. Gaji 3 juta + uang makan. Lamaran WA 0812 0000 4444.',
    },
    {
      title: 'Admin Media Sosial',
      hiringOrganization: 'CV Kreasi Muda',
      description:
        'Membuat konten dan mengelola Instagram klien. Lulusan S1 Komunikasi, berpengalaman minimal 1 tahun. Kerja dari kantor di Yogyakarta. Portofolio ke halo@kreasimuda.example.',
    },
    {
      description:
        'Loker ART menginap di Kelapa Gading. Tugas bersih-bersih dan masak, kerja ringan, 2 anak. Gaji 2,2 juta, kamar sendiri, THR, libur 2 hari sebulan. Telp/WA 0815 0000 5555.',
    },
    {
      title: 'Pekerja Kilang',
      hiringOrganization: 'Seri Gloves Sdn Bhd',
      jobLocation: 'Klang, Selangor',
      description:
        'Operator pengeluaran, tidak perlu pengalaman. Gaji asas RM1,700 + OT, asrama disediakan, pengangkutan percuma. KWSP, PERKESO, cuti tahunan. Hubungi/WhatsApp 03-0000 0000.',
    },
    {
      title: 'Pembantu Restoran',
      description:
        'Restoran Nasi Kandar Utara di Penang mencari tukang masak dan pelayan. Gaji RM1,800-RM2,300, makan dan tempat tinggal disediakan, cuti seminggu sekali. Boleh mula kerja segera. Call atau wasap 012-000 0000.',
    },
    {
      title: 'Juruteknik Penyelenggaraan',
      hiringOrganization: 'Teknik Maju Berhad',
      description:
        'Diploma dalam bidang elektrik, sekurang-kurangnya 2 tahun pengalaman. Waktu bekerja Isnin hingga Jumaat. EPF SOCSO, faedah perubatan. Hanya calon yang disenarai pendek akan dihubungi.',
    },
    {
      title: 'Eksekutif Jualan Insurans',
      hiringOrganization: 'Takaful Amanah Berhad',
      description:
        'Komisen lumayan, pendapatan tanpa had mengikut prestasi, latihan diberikan. Terbuka kepada semua lepasan SPM. Temuduga di ibu pejabat Kuala Lumpur. Tiada bayaran dikenakan.',
    },
    {
      title: 'Rider penghantaran',
      description:
        'Rider makanan sekitar Shah Alam. Perlu lesen B2 dan motosikal. Bayaran setiap minggu, insentif hujan. Daftar di pejabat kami, Jalan Plumbum 7, atau telefon 03-1111 2222.',
    },
    {
      title: 'Magang Jepang',
      hiringOrganization: 'LPK Sakura Mandiri',
      description:
        'Program visa magang dan tokutei ginou bidang pengolahan makanan. Wajib JLPT N4 atau JFT Basic. LPK terdaftar di Kemnaker dengan izin SO. Rincian biaya pelatihan tertulis di kontrak. Kantor pusat di Subang.',
    },
    {
      description:
        'Proyek perumahan di Balikpapan butuh tukang batu dan kenek. Tukang Rp 180.000/hari, kenek Rp 130.000/hari, gajian tiap Sabtu, mess dan makan ditanggung, tiket kapal diganti. Hubungi mandor Slamet 0852 0000 6666.',
    },
    {
      title: 'Staff Data Entry',
      hiringOrganization: 'PT Riset Pasar Indonesia',
      description:
        'Entri data kuesioner, kontrak 3 bulan di kantor Salemba. Teliti, bisa Excel, semua lulusan SMA. Rp 120.000 per hari dibayar tiap dua minggu. Interview HRD di tempat.',
    },
    {
      title: 'Kurir Paket',
      hiringOrganization: 'PT Antar Kilat',
      description:
        'Mengantar paket ke rumah pelanggan dan menerima pembayaran COD. Motor dan SIM C. Insentif per paket, BPJS. Titip ijazah tidak perlu, ijazah tidak ditahan. Wawancara langsung di gudang.',
    },
    {
      title: 'Telemarketing Kartu Kredit',
      hiringOrganization: 'PT Solusi Contact Center',
      description:
        'Menawarkan kartu kredit bank mitra kepada nasabah. Gaji pokok + bonus besar, Senin-Jumat, tanpa pengalaman boleh. Kantor di Sudirman. Hati-hati penipuan: kami tidak memungut biaya.',
    },
    {
      description:
        'Dicari penjaga toko sembako di Medan, tinggal di dalam. Gaji 1,8 juta, makan 3x, bonus lebaran. Wanita, belum menikah, jujur. Hubungi Ko Aan 0813 0000 7777, Jl. Sutomo.',
    },
    {
      title: 'Penerjemah Mandarin',
      hiringOrganization: 'PT Nikel Morowali Jaya',
      jobLocation: 'Morowali',
      description:
        'HSK 5, pendidikan minimal S1. Gaji Rp 10 - 14 juta. Mess, makan dan tiket cuti disediakan, roster 10 minggu kerja 2 minggu libur. BPJS lengkap.',
    },
    {
      description:
        'Panen sawit di Riau, butuh 20 orang, keluarga boleh. Upah borongan per janjang, rumah dinas dan listrik gratis, sekolah dekat. Ongkos berangkat ditanggung perusahaan. PT Sawit Hijau, telepon (0761) 700000.',
    },
  ],
  lures: [
    {
      posting: {
        description: 'LOKER KAMBOJA admin chat, gaji besar, tanpa ijazah, tiket pesawat gratis dan mess. Minat inbox.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'CS online di Poipet, gaji $1200, paspor dibuatkan, semua biaya ditanggung, berangkat minggu depan. Chat Telegram.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Kerja di luar negeri sebagai marketing, bukan penipuan, tidak disekap dan tidak dipukul, bisa pulang kapan saja.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Dicari admin judol penempatan luar negeri, gaji tinggi, visa turis, kami uruskan, masih ada slot.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Berangkat lewat jalur khusus, dijemput di perbatasan, kalau ditanya imigrasi bilang saja liburan.',
      },
      level: 'danger',
    },
    {
      posting: { description: 'Sewa rekening bank 1 juta per bulan, cukup serahkan kartu ATM. Hubungi via Telegram.' },
      level: 'danger',
    },
    {
      posting: {
        description: 'Kerja gampang dari rumah: terima transfer ke rekening pribadi lalu teruskan, komisi 3 persen.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Part time online, cukup like dan follow TikTok, komisi per tugas langsung cair. Gabung grup Telegram.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Optimasi aplikasi dari HP, deposit dulu 100rb untuk membuka paket tugas, modal kembali beserta komisi.',
      },
      level: 'caution',
    },
    {
      posting: { description: 'Kerja santai gaji besar, modal HP saja, siapa saja bisa cuan. Chat WA.' },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Panggilan kerja Pertambangan. Biaya tiket akan diganti, pesan tiket melalui travel yang ditunjuk sebelum interview.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Lem benang teh celup di rumah, bayar biaya pendaftaran 50rb, uang jaminan dikembalikan setelah 1 bulan.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Selamat Anda terpilih, saya HRD dari perusahaan e-commerce. Pekerjaan paruh waktu online 1-2 jam sehari. Hubungi Telegram.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Terlilit pinjol dan butuh uang cepat? Kerja luar negeri, kasbon sebelum berangkat, langsung terbang.',
      },
      level: 'danger',
    },
    {
      posting: {
        description: 'Tarik tunai dan serahkan ke koordinator, upah 500 ribu sehari. DM saya.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Kerja kosong Kemboja, khidmat pelanggan dalam talian, RM8000, penerbangan dan penginapan percuma. PM saya.',
      },
      level: 'danger',
    },
    {
      posting: {
        description: 'Nak duit cepat? Sewa akaun bank anda RM500 sebulan, serah kad ATM sahaja. Telegram saya.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Kerja senang guna telefon sahaja, like video TikTok, komisen setiap tugasan, bayar dahulu pesanan dapat balik.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Tahniah anda terpilih kerja part time. Bayar yuran pendaftaran RM50 dan hantar gambar IC depan belakang. Whatsapp sahaja.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Siapa nak ikut kerja di sempadan Thailand, kerja senang gaji lumayan, ada pasport boleh terus, ikut jalan dalam.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Terima paket di rumah, kirim ulang paket ke alamat lain, kirim foto KTP untuk daftar, dibayar setiap hari.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Yang mau ikut saya ke luar negeri, kerja ketik, paspor dipegang perusahaan, 14 jam sehari, gaji fantastis. Minat DM.',
      },
      level: 'caution',
    },
  ],
};
